insert into staff_look (at, login, role, file, what) values (?, ?, ?, ?, ?)
