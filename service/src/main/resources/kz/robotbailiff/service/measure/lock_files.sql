select pg_advisory_xact_lock(file) from (
    select distinct file from unnest(?::bigint[]) as wanted (file) order by file) as ordered
