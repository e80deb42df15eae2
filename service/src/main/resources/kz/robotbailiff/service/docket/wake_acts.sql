update act set next_try = ?, tries = 0
where id = any (?::bigint[]) and state in ('waiting', 'sent') and next_try > ?
