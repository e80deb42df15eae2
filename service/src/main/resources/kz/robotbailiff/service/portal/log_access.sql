insert into access_log (id, file, at, way, what) values (?, ?, ?, ?, ?)
