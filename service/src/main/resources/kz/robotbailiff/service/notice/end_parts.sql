insert into message_part as known (message, part, operator, reference, state, told)
select message, part, operator, reference, state::message_state, words
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[])
     as told (message, part, operator, reference, state, words)
on conflict (message, part) do update
set state = excluded.state, told = excluded.told
where known.state = 'sent'
