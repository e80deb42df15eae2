update document d set changed_at = ? where d.id = any (?::bigint[])
