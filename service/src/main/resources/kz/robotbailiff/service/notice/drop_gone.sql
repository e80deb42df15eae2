update web_subscription set gone_at = ? where id = any (?::bigint[]) and gone_at is null
