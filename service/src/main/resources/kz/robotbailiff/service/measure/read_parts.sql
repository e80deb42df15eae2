select upon, bank, most, done from bank_part where upon = any (?::bigint[]) order by upon, bank
for update
