update bank_order o
set sent = told.sent, answered = told.answered, refused = told.refused,
    ended_at = coalesce(o.ended_at, told.ended_at)
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
     as told (id, sent, answered, refused, ended_at)
where o.id = told.id
