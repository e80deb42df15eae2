-- Whoever certifies the same file at the same time comes after, and finds it done.
select pg_advisory_xact_lock(file)
from (select unnest(?::bigint[]) as file order by 1) as files
