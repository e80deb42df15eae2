select name_kk, name_ru, name_en, count(*) as lifts, min(lift_ordered_at) as oldest
from v_measure
where kind = 'seizure' and state = 'lifting'
group by partner, name_kk, name_ru, name_en
order by oldest
