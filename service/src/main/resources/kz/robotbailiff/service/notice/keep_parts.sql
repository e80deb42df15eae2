insert into message_part (message, part, operator, reference, state)
select message, part, operator, reference, 'sent'
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[])
     as told (message, part, operator, reference)
on conflict (message, part) do update
set reference = excluded.reference, operator = excluded.operator
where message_part.reference is null
