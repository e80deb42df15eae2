update person p
set surname = told.surname, given_name = told.given_name, patronymic = told.patronymic,
    address = told.address, kato = told.kato, phone = coalesce(told.phone, p.phone)
from (
    select p.id, told.*
    from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
         as told (iin, surname, given_name, patronymic, address, kato, phone)
    join person p on p.iin = told.iin::bpchar
    order by p.id
    for no key update of p) told
where p.id = told.id
  and (p.surname, p.given_name, p.patronymic, p.address, p.kato, p.phone)
      is distinct from (told.surname, told.given_name, told.patronymic, told.address, told.kato,
                        coalesce(told.phone, p.phone))
