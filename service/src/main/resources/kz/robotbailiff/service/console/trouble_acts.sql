select a.id, a.file, a.kind, a.region, a.tries, a.ended_at, a.reason, f.number, f.document_number
from v_act a join v_file f on f.id = a.file
where a.state = 'given_up' and (a.region = ? or ? = 0)
order by a.ended_at
limit 200
