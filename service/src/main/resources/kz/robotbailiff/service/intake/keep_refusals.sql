insert into refusal (source, first_at, last_at, id, digest, problem, faults, authority, number,
                     content)
select ?::source, ?, ?, id, digest, problem, faults, authority, number, decode(content, 'hex')
from unnest(?::bigint[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
     as told (id, digest, problem, faults, authority, number, content)
order by digest, problem
on conflict (source, digest, problem) do update
set last_at = excluded.last_at, times = refusal.times + 1
