delete from portal_session where hash = ? or expires_at <= ?
