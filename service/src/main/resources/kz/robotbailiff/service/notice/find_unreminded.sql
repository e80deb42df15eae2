select f.id, f.region
from (select ?::date as day, ?::integer as after_days) d, v_file f
where f.state = 'open' and f.opened_on between d.day - 2 and d.day and f.left_to_pay > 0
  and not exists (select 1 from reminder r where r.file = f.id and r.after_days >= d.after_days)
order by f.id
limit ?
