insert into intent (id, key, file, sum, language, back, created_at, next_poll)
values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing
