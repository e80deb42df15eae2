insert into payment_alarm (id, raised_at, kind, provider, transaction, sum)
select told.id, told.now, told.kind, told.provider, told.transaction, nullif(told.sum, 0)
from (select ?::bigint as id, ?::timestamptz as now, ?::text as kind, ?::text as provider,
             ?::text as transaction, ?::bigint as sum) told
where not exists (
    select 1 from payment_alarm a
    where a.kind = told.kind and a.provider = told.provider and a.transaction = told.transaction
      and a.ended_at is null)
