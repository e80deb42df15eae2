delete from pending where file = any (?::bigint[]) and fact = any (?::bigint[])
