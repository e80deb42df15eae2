insert into payment_alarm (id, raised_at, kind, provider, transaction, receipt, sum)
select told.id, told.now, told.kind, r.provider, r.transaction, r.id, r.sum
from (select ?::bigint as id, ?::timestamptz as now, ?::text as kind) told
join receipt r on r.id = ?
where not exists (
    select 1 from payment_alarm a
    where a.kind = told.kind and a.receipt = r.id and a.ended_at is null)
