insert into document_content (document, content, signature)
select document, content, signature
from unnest(?::bigint[], ?::text[], ?::bytea[]) as told (document, content, signature)
