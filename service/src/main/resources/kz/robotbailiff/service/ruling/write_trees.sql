insert into ruling_tree (signed_at, id, certificate, head, signature)
select ?, id, certificate, head, signature
from unnest(?::bigint[], ?::bytea[], ?::text[], ?::bytea[])
     as signed (id, certificate, head, signature)
