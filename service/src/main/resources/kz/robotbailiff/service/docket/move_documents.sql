update document_change set changed_at = ? where document = any (?::bigint[])
