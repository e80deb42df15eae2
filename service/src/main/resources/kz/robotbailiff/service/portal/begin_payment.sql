insert into portal_payment (key, file, sum, begun_at) values (?, ?, ?, ?)
