with told as (
    select * from unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[],
                         ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                         ?::text[], ?::date[], ?::date[])
        as t (licence, name_kk, name_ru, region, registered, assigned, phone, address_kk,
              address_ru, iin, iik, bik, status, active_from, active_to)),
gone as (
    -- Whoever left the list takes no new file; the pages still name the one who has an old one.
    update bailiff set status = 'excluded'
    where licence not in (select licence from told) and status <> 'excluded')
insert into bailiff (licence, name_kk, name_ru, region, registered, assigned, phone, address_kk,
                     address_ru, iin, iik, bik, status, active_from, active_to)
select licence, name_kk, name_ru, region, string_to_array(registered, ' '),
       string_to_array(assigned, ' '), phone, address_kk, address_ru, iin, iik, bik,
       status::bailiff_status, active_from, active_to
from told
on conflict (licence) do update
    set name_kk = excluded.name_kk, name_ru = excluded.name_ru, region = excluded.region,
        registered = excluded.registered, assigned = excluded.assigned, phone = excluded.phone,
        address_kk = excluded.address_kk, address_ru = excluded.address_ru, iin = excluded.iin,
        iik = excluded.iik, bik = excluded.bik, status = excluded.status,
        active_from = excluded.active_from, active_to = excluded.active_to
