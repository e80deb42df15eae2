insert into decision (id, file, fact, made_at, law_day, edition, outcome, grounds)
select id, file, fact, made_at, law_day, edition, outcome, grounds
from (select ?::date, ?::integer) as all_alike (law_day, edition),
     unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[])
     as d (id, file, fact, made_at, outcome, grounds)
