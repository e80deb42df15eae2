insert into portal_code (id, session, hash, expires_at) values (?, ?, ?, ?)
