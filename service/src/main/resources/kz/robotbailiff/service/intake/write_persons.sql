insert into person (id, iin, surname, given_name, patronymic, address, kato, phone)
select id, iin, surname, given_name, patronymic, address, kato, phone
from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[])
     as told (id, iin, surname, given_name, patronymic, address, kato, phone)
order by iin
on conflict (iin) do nothing
