insert into message_part as known (message, part, operator, reference, state)
select message, part, operator, reference, state::message_state
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[])
     as told (message, part, operator, reference, state)
on conflict (message, part) do update
set state = excluded.state
where known.state = 'sent'
