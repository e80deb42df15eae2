insert into newcomer (next_try, file, surname, given_name)
select ?, file, surname, given_name
from unnest(?::bigint[], ?::text[], ?::text[]) as told (file, surname, given_name)
