update act set after = null where after = any (?::bigint[])
