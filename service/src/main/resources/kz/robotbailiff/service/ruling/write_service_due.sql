insert into service_due (file) select unnest(?::bigint[]) on conflict do nothing
