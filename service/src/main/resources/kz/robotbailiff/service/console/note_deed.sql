insert into staff_deed (id, at, login, role, kind, file, reason) values (?, ?, ?, ?, ?, ?, ?)
