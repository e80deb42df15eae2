update reminder r
set next_try = told.next_try, done_at = case when told.done then now end
from unnest(?::bigint[], ?::timestamptz[], ?::boolean[]) as told (message, next_try, done),
     (select ?::timestamptz as now) as n
where r.message = told.message
