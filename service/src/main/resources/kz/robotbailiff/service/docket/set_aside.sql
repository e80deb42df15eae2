insert into set_aside (file, since, reason) values (?, ?, ?) on conflict (file) do nothing
