select file, kind, sum, detail, recorded_at, happened_at
from fact
where file = any (?::bigint[]) and kind in ('ruling_opened', 'notified', 'nothing_to_seize',
    'wage_levied', 'wage_levy_ended')
  -- a proof of service from which the term is counted is a decision of its own
  and not exists (select 1 from v_every_decision d
                  where d.file = fact.file and d.fact = fact.id)
order by file, recorded_at, happened_at, id
