update message set state = 'sending', tried_at = ? where id = any (?::bigint[])
