insert into message_copy (operator, reference, message, part, told_at)
select operator, reference, message, part, ?
from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[])
     as told (operator, reference, message, part)
on conflict (operator, reference) do nothing
