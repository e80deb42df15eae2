-- Money that stays beyond its term; an alarm for each receipt, once.
with told as (select ?::timestamptz as now, ?::text as kind, ?::text as whose,
                     ?::timestamptz as before),
late as (
    select r.id, r.provider, r.transaction, sum(h.sum)::bigint as sum
    from told join holding h on h.sum > 0 and (
        told.whose = 'payer' and h.account in ('unmatched', 'surplus', 'refunding')
        or told.whose like 'claimant%' and h.account in ('applied', 'paying'))
    join receipt r on r.id = h.receipt
    left join lateral (select iik from v_payee where file = r.file limit 1) p on true
    where (told.whose = 'payer'
           or (told.whose = 'claimant_extended') = (p.iik is null))
      and told.before > (
          select max(m.posted_at) from posting m
          where m.receipt = r.id and m.sum > 0 and m.account in ('unmatched', 'surplus', 'applied'))
      and not exists (select 1 from payment_alarm a
                      where a.kind = told.kind and a.receipt = r.id and a.ended_at is null)
    group by r.id)
insert into payment_alarm (id, raised_at, kind, provider, transaction, receipt, sum)
select -nextval('provider_hold'), now, kind, late.provider, late.transaction, late.id, late.sum
from late cross join told
