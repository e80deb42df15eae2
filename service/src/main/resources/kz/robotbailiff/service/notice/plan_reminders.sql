insert into reminder (message, file, after_days, kind, region, made_at, next_try)
select told.message, told.file, d.after_days, d.kind, told.region, now, now
from (select ?::timestamptz as now) as n,
     unnest(?::bigint[], ?::bigint[], ?::bigint[]) as told (message, file, region),
     (select ?::integer as after_days, ?::text as kind) as d
on conflict (file, after_days, kind) do nothing
