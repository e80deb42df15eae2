insert into bank_part (upon, bank, most, ordered_at)
select upon, bank, most, ordered_at
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
     as planned (upon, bank, most, ordered_at)
on conflict (upon, bank) do nothing
