-- The figures again, from what came in and what was decided alone: no look at any proceeding.
with opened as (
    select d.id, d.amount - d.already_paid as owed
    from decision o join document d on d.id = o.file
    where o.outcome = 'OPENED'),
closed as (
    select file, outcome, made_at
    from decision
    where outcome in ('TERMINATED_PAID', 'TERMINATED_CANCELLED', 'TERMINATED_RELEASED',
                      'TRANSFERRED_TERM_ENDED', 'TRANSFERRED_OPTED_OUT')),
money as (
    select f.file, sum(case when f.kind = 'payment_reversed' then -f.sum else f.sum end) as paid
    from fact f
    join (select fact, min(made_at) as made_at from decision group by fact) a on a.fact = f.id
    left join closed c on c.file = f.file
    where f.kind in ('paid', 'paid_outside', 'payment_reversed')
      and (c.file is null or a.made_at <= c.made_at)
    group by f.file)
select count(*) as initiated,
       coalesce(sum(o.owed), 0) as initiated_sum,
       count(*) filter (where c.outcome = 'TERMINATED_PAID') as paid,
       count(*) filter (where c.outcome like 'TRANSFERRED%') as transferred,
       coalesce(sum(least(o.owed, coalesce(m.paid, 0)))
           filter (where c.outcome is distinct from 'TERMINATED_CANCELLED'), 0) as collected
from opened o
left join closed c on c.file = o.id
left join money m on m.file = o.id
