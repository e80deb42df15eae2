select id, region, from_day, is_on, at, login, reason
from v_region_switch
order by id desc
limit 100
