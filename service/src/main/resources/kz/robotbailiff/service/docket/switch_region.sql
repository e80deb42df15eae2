insert into region_switch (id, region, from_day, is_on, at, login, reason)
values (?, ?, ?, ?, ?, ?, ?)
