delete from due where file = any (?::bigint[])
