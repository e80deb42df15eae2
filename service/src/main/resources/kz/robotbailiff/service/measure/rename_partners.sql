update partner p set name_kk = set.name_kk, name_ru = set.name_ru, name_en = set.name_en
from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as set (code, name_kk, name_ru, name_en)
where p.code = set.code
