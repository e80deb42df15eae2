delete from newcomer where file = any (?::bigint[]) returning file
