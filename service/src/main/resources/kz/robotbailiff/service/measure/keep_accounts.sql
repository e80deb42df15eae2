insert into bank_account as known
    (file, bank, seized, barred, seq, seizure, ordered_at, confirmed_at)
select file, ?, seized, barred, seq, seizure, ordered_at, ?
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
     as told (file, seized, barred, seq, seizure, ordered_at)
on conflict (file, bank) do update
set seized = excluded.seized, barred = excluded.barred, seq = excluded.seq
where known.seq < excluded.seq
