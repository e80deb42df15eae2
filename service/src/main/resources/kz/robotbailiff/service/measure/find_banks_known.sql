select distinct mine.id as file, a.bank
from v_file mine
join v_file other on other.person = mine.person
join bank_account a on a.file = other.id
where mine.id = any (?::bigint[])
