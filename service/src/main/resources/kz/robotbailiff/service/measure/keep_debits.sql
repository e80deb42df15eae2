insert into bank_debit (upon, bank, seq, sum, transaction, happened_at)
select upon, ?, seq, sum, transaction, happened_at
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[])
     as told (upon, seq, sum, transaction, happened_at)
on conflict (upon, bank, seq) do nothing
returning upon, seq
