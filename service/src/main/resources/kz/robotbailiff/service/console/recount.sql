-- From what came in and what was decided alone: an independent witness of the figures.
select count(*) filter (where outcome = 'OPENED') as initiated,
       coalesce(sum(d.amount - d.already_paid) filter (where outcome = 'OPENED'), 0)
           as initiated_sum,
       count(*) filter (where outcome = 'TERMINATED_PAID') as paid,
       count(*) filter (where outcome = 'TRANSFERRED_TERM_ENDED') as term_ended,
       count(*) filter (where outcome = 'TRANSFERRED_OPTED_OUT') as opted_out,
       count(*) filter (where outcome = 'TERMINATED_CANCELLED') as cancelled,
       count(*) filter (where outcome = 'TERMINATED_RELEASED') as released,
       count(*) filter (where outcome = 'RETURNED') as returned
from v_decision r join v_file d on d.id = r.file
where r.law_day >= ?
  and r.outcome in ('OPENED', 'TERMINATED_PAID', 'TRANSFERRED_TERM_ENDED', 'TRANSFERRED_OPTED_OUT',
                    'TERMINATED_CANCELLED', 'TERMINATED_RELEASED', 'RETURNED')
