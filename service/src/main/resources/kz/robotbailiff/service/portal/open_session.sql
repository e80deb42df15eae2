insert into portal_session (hash, file, person, level, way, opened_at, expires_at)
values (?, ?, ?, ?, ?, ?, ?)
