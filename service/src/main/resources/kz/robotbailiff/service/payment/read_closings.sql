select id from v_file where id = any (?::bigint[]) and closing = 'cancelled'
