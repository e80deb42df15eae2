-- Each document that was examined in a period, with what became of it, in no order: the reader only
-- adds up. What was returned brings the law's day, the debtor's place by the registers, and whether
-- its rules were asked at all.
select d.id, d.person, d.kind, d.source, d.amount, d.already_paid, d.issued_on, d.in_force_on,
       d.decided_on, d.interruptions, d.arrived_on, d.individual,
       coalesce(p.kato, i.detail, d.kato) as kato,
       coalesce(again.key, 0) as key, d.presentation,
       coalesce(p.opened_on, r.law_day) as day, coalesce(r.asked, true) as asked,
       r.again,
       p.last_day, p.timetable, p.owed, p.collected, p.closing, p.closed_at,
       money.days, money.sums
from document d
join document_change c on c.document = d.id
left join proceeding p on p.id = d.id
left join (select authority, number, min(id) as key
           from document where presentation > 1
           group by authority, number) as again
    on again.authority = d.authority and again.number = d.number
left join lateral (
    select law_day, grounds !~ '^(identity|withdrawn)!' as asked,
           case when grounds ~ '(in-hand|terminated-before|transferred-before)![A-Z_]+![-x]'
                then grounds end as again
    from decision
    where file = d.id and outcome = 'RETURNED'
    limit 1) as r on p.id is null
left join lateral (
    select detail
    from fact
    where file = d.id and kind = 'identified'
    order by recorded_at desc, id desc
    limit 1) as i on p.id is null
left join lateral (
    select array_agg((happened_at at time zone 'Asia/Almaty')::date - date '1970-01-01') as days,
           array_agg(case kind when 'payment_reversed' then -sum else sum end) as sums
    from fact
    where file = d.id and kind in ('paid', 'paid_outside', 'payment_reversed')) as money
    on p.collected > 0
where d.state <> 'received' and d.arrived_on <= ?
  and c.changed_at >= (?::date::timestamp at time zone 'Asia/Almaty')
  and coalesce(p.opened_on, r.law_day) between ? and ?
