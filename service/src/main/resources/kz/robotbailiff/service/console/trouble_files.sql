select s.file, s.since, s.reason, f.number, f.document_number
from v_set_aside s join v_file f on f.id = s.file
order by s.since
limit 200
