update act set state = 'waiting', tries = 0, next_try = ?, ended_at = null, reason = null
where id = any (?::bigint[]) and state = 'given_up'
