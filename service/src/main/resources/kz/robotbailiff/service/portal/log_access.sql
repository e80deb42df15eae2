insert into access_log (id, file, at, way, what)
select * from unnest(?, ?, ?, ?, ?)
