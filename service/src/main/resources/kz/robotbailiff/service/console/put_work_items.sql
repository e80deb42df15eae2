insert into work_item (id, file, region, code, since)
select id, file, region, code, since
from unnest(?::bigint[], ?::bigint[], ?::integer[], ?::text[], ?::timestamptz[])
     as w (id, file, region, code, since)
on conflict (id) do nothing
