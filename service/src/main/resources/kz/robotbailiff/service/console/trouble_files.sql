select s.file, s.since, s.reason, f.number, f.document_number
from v_set_aside s join v_file f on f.id = s.file
where ? = 0 or coalesce(f.region, left(f.document_kato, 2)::smallint) = ?
order by s.since
limit 200
