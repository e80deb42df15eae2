update web_push w set status = told.status
from unnest(?::bigint[], ?::bigint[], ?::integer[]) as told (message, subscription, status)
where w.message = told.message and w.subscription = told.subscription
