insert into message_part (message, part, reference, state)
select message, part, reference, 'sent'
from unnest(?::bigint[], ?::bigint[], ?::text[]) as told (message, part, reference)
on conflict (message, part) do update set reference = excluded.reference
where message_part.reference is null
