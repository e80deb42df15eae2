insert into began (day, began_at) values (?, ?) on conflict (day) do nothing
