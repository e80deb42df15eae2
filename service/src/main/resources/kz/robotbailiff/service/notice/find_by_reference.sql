select p.message, p.part, told.reference, p.state
from message_part p
join unnest(?::text[]) as told (reference) on p.reference = told.reference
order by p.message, p.part for update of p
