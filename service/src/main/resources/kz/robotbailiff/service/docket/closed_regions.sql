select region
from (select distinct on (region) region, is_on
      from region_switch
      where from_day <= ?
      order by region, from_day desc, id desc) as last_word
where not is_on
