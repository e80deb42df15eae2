update bank_order o
set asked = told.asked, later = told.later, passed = told.passed, enough = told.enough,
    ended_at = coalesce(o.ended_at, told.ended_at)
from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::boolean[], ?::timestamptz[])
     as told (id, asked, later, passed, enough, ended_at)
where o.id = told.id
