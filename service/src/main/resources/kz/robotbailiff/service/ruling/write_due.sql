insert into paper_due (decision, file)
select decision, file
from unnest(?::bigint[], ?::bigint[]) as due (decision, file)
on conflict do nothing
