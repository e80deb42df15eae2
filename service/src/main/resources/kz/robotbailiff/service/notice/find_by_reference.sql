select p.message, p.part, told.operator, told.reference, p.state
from message_part p
join unnest(?::text[], ?::text[]) as told (operator, reference)
  on p.reference = told.reference and p.operator = told.operator
order by p.message, p.part for update of p
