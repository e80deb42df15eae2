insert into message (id, file, channel, name, parts, written_at)
select id, file, channel::channel, name, parts, ?
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[])
     as told (id, file, channel, name, parts)
on conflict (id) do nothing
