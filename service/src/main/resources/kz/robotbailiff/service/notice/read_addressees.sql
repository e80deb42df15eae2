select f.id, f.number, f.region, f.language, f.document_number, f.document_kind, f.owed,
       f.last_day, f.closed_at, p.iin, p.surname, p.given_name, p.patronymic,
       p.phone, p.address,
       (select count(*) > 0 from v_every_act a
        where a.file = f.id and a.kind = 'ORDER_SEIZURE') as seized,
       h.name_kk as bailiff_kk, h.name_ru as bailiff_ru, h.phone as bailiff_phone
from v_file f
join v_person p on p.id = f.person
left join v_handover h on h.file = f.id
where f.id = any (?::bigint[]) and f.number is not null
