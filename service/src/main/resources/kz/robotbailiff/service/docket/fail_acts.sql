update act set state = 'given_up', ended_at = ?, reason = ?
where id = any (?::bigint[]) and state not in ('done', 'given_up')
