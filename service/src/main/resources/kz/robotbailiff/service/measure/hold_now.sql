update bank_account a
set seized = case when told.whole then told.held else least(a.seized, a.cap) end,
    barred = 0
from unnest(?::bigint[], ?::bigint[], ?::boolean[]) as told (file, held, whole)
where a.bank = ? and a.file = told.file
