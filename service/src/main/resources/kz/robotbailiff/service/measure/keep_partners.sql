insert into partner (id, code, name_kk, name_ru, name_en)
select coalesce((select max(id) + 1 from partner), 0) + row_number() over (order by place) - 1,
       code, name_kk, name_ru, name_en
from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
     as set (code, name_kk, name_ru, name_en, place)
where not exists (select 1 from partner p where p.code = set.code)
