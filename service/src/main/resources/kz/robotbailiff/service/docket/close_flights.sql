delete from in_flight where intent = any (?::bigint[])
