-- From what came in, what was decided and which facts were decided upon: an independent witness of
-- the figures, with no look at where any proceeding stands now.
with story as (
    select d.id, d.amount - d.already_paid as demand,
           coalesce(min(r.law_day) filter (where r.outcome = 'OPENED'), d.arrived_on) as day,
           array_agg(r.outcome) as outcomes
    from v_file d left join v_every_decision r on r.file = d.id
    group by d.id, d.amount, d.already_paid, d.arrived_on),
money as (
    select r.file,
           sum(case when r.outcome = 'PAYMENT_REVERSED' then -f.sum else f.sum end) as came
    from v_every_decision r join v_fact f on f.id = r.fact
    where r.outcome in ('PAID_IN_PART', 'TERMINATED_PAID', 'PAYMENT_REVERSED')
    group by r.file)
select count(*) filter (where 'OPENED' = any(outcomes)) as initiated,
       coalesce(sum(demand) filter (where 'OPENED' = any(outcomes)), 0) as initiated_sum,
       count(*) filter (where 'TERMINATED_PAID' = any(outcomes)) as paid,
       coalesce(sum(greatest(0, least(coalesce(came, 0), demand)))
           filter (where not 'TERMINATED_CANCELLED' = any(outcomes)), 0) as collected,
       count(*) filter (where 'TRANSFERRED_TERM_ENDED' = any(outcomes)) as term_ended,
       count(*) filter (where 'TRANSFERRED_OPTED_OUT' = any(outcomes)) as opted_out,
       count(*) filter (where 'TERMINATED_CANCELLED' = any(outcomes)) as cancelled,
       count(*) filter (where 'TERMINATED_RELEASED' = any(outcomes)) as released,
       count(*) filter (where 'RETURNED' = any(outcomes)) as returned,
       count(*) filter (where not outcomes && array[
           'RETURNED', 'TERMINATED_PAID', 'TERMINATED_CANCELLED', 'TERMINATED_RELEASED',
           'TRANSFERRED_TERM_ENDED', 'TRANSFERRED_OPTED_OUT']) as in_hand
from story left join money on money.file = story.id
where day >= ?
