select id, authority, number, problem, faults, first_at, last_at, times
from refusal
where source = ?::source and id > ?
order by id
limit ?
