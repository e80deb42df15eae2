-- The collection order that a recall takes back, by file.
select file, number, content::jsonb ->> 'date' as day
from v_every_ruling
where form = 'collection' and file = any (?::bigint[])
order by act
