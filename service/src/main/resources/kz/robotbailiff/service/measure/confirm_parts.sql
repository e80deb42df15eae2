update bank_part set confirmed_at = ?
where bank = ? and upon = any (?::bigint[]) and confirmed_at is null
