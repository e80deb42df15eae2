select file
from due d
where on_day <= ?
  and not exists (select 1 from pending p where p.file = d.file)
  and (not exists (select 1 from in_flight f where f.file = d.file)
       -- by reading, money on its way does not hold back a transfer that is due
       or (? and exists (select 1 from proceeding p where p.id = d.file and p.last_day < ?)))
  and not exists (select 1 from set_aside s where s.file = d.file)
order by on_day, file
limit ?
