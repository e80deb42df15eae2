insert into found_account as known (file, bank, iban, kind, balance, seized, told_at)
select file, ?, iban, kind, balance, seized, ?
from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
     as told (file, iban, kind, balance, seized)
on conflict (file, bank, iban) do update
set kind = excluded.kind, balance = excluded.balance, seized = excluded.seized,
    told_at = excluded.told_at
