select id from message where id = any (?::bigint[]) order by id for update
