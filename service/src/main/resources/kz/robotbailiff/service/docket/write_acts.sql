insert into act (id, file, decision, kind, region, sum, detail, after, next_try)
select id, file, decision, kind, region, sum, detail, after, now
from (select ?::timestamptz) as all_alike (now),
     unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::integer[], ?::bigint[], ?::text[],
            ?::bigint[])
     as a (id, file, decision, kind, region, sum, detail, after)
