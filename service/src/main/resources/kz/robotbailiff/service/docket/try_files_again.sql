delete from set_aside where file = any (?::bigint[])
