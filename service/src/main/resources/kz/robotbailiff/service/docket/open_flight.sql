insert into in_flight (file, intent, since)
select file, intent, ? from unnest(?::bigint[], ?::bigint[]) as f (file, intent)
on conflict do nothing
