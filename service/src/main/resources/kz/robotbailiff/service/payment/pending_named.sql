-- Unfinished payments that the agent names; those booked by now are none.
with moment as (select ?::timestamptz as now, ?::text as provider),
told as (
    select * from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[])
        as t (flight, transaction, account, file))
insert into provider_pending (flight, provider, file, transaction, since)
select t.flight, m.provider, coalesce(i.id, n.id), t.transaction, m.now
from told t cross join moment m
left join v_file i on i.id = t.file and i.number is not null
left join v_file n on n.number = t.account
where coalesce(i.id, n.id) is not null
  and not exists (
      select 1 from receipt r where r.provider = m.provider and r.transaction = t.transaction)
on conflict (provider, file, transaction) do nothing
returning flight, file
