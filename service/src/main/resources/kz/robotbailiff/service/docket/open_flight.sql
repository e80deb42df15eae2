insert into in_flight (file, intent, since) values (?, ?, ?) on conflict do nothing
