select b.id, b.made_at, array_agg(m.id order by m.id) as messages,
       array_agg(m.file order by m.id) as files
from print_batch b
join letter l on l.batch = b.id
join message m on m.id = l.message
where b.sent_at is null
group by b.id, b.made_at
order by b.id
limit 20
