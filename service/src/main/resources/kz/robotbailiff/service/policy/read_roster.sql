select region, count(*) as bailiffs
from v_bailiff
where status = 'active'
group by region
