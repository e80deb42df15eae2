insert into bank_account as known (file, bank, seized, seq, seizure, ordered_at, confirmed_at)
select file, ?, seized, seq, seizure, ordered_at, ?
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
     as told (file, seized, seq, seizure, ordered_at)
on conflict (file, bank) do update
set seized = excluded.seized, seq = excluded.seq
where known.seq < excluded.seq
