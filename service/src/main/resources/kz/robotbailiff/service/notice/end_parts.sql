insert into message_part as known (message, part, reference, state)
select message, part, reference, state::message_state
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[])
     as told (message, part, reference, state)
on conflict (message, part) do update
set state = excluded.state
where known.state = 'sent'
