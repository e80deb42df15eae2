select pg_advisory_lock(?::integer, ?::integer)
