select upon, bank, most, done, ordered_at
from bank_part where upon = any (?::bigint[]) order by upon, bank
for update
