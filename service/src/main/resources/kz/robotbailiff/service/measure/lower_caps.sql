update bank_account a set cap = planned.cap
from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as planned (file, bank, cap)
where a.file = planned.file and a.bank = planned.bank
