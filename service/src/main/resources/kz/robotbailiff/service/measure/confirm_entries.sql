update entry e set confirmed_at = ?, reference = told.reference
from unnest(?::bigint[], ?::text[]) as told (id, reference)
where e.id = told.id and e.confirmed_at is null
