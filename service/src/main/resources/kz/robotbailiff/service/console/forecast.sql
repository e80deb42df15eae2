select last_day as day, count(*) as files
from v_file
where state = 'open' and last_day between ? and ?
group by last_day
order by last_day
