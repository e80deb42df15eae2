insert into portal_session (hash, file, level, way, opened_at, expires_at) values (?, ?, 1, ?, ?, ?)
