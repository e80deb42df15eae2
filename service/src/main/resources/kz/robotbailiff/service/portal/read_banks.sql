select name_kk, name_ru, name_en, sum from v_measure
where file = ? and kind = 'seizure' and state in ('held', 'lifting') and sum > 0
order by name_ru
