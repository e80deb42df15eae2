select distinct file
from pending p
where not exists (select 1 from in_flight f where f.file = p.file)
  and not exists (select 1 from set_aside s where s.file = p.file)
order by file
limit ?
