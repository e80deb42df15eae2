select s.file as id, s.file
from v_set_aside s join v_file f on f.id = s.file
where s.file = any(?::bigint[]) and coalesce(f.region, left(f.document_kato, 2)::smallint) = ?
