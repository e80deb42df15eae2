update bank_account a set seized = told.held, barred = 0
from unnest(?::bigint[], ?::bigint[]) as told (file, held)
where a.bank = ? and a.file = told.file
