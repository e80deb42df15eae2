select c.file, coalesce(f.region, left(f.document_kato, 2)::smallint) as region
from v_provider_claim c join v_file f on f.id = c.file
where c.receipt = ?
