insert into bank_part (upon, bank, most, ordered_at)
select upon, bank, most, ?
from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as planned (upon, bank, most)
on conflict (upon, bank) do nothing
