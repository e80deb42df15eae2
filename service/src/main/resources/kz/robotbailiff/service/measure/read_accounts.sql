select file, bank, seized, barred, cap, collected, seq, seizure, ordered_at
from bank_account where file = any (?::bigint[]) order by file, bank for update
