update document d set state = u.state::document_state
from unnest(?::bigint[], ?::text[]) as u (id, state)
where d.id = u.id and d.state = 'received'
