select id, state, tried_at from message where id = any (?::bigint[]) order by id for update
