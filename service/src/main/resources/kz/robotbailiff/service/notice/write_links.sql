insert into link (hash, file, code_hash, made_at, expires_at)
select hash, file, code_hash, ?, ?
from unnest(?::bytea[], ?::bigint[], ?::bytea[]) as told (hash, file, code_hash)
on conflict (hash) do nothing
