select id, digest from wage_levy where id = any (?::text[])
