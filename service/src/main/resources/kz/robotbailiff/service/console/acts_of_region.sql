select id, file from v_act where id = any(?::bigint[]) and region = ? and state = 'given_up'
