insert into provider_pending (flight, provider, file, transaction, since)
values (?, ?, ?, ?, ?)
on conflict (provider, file, transaction) do nothing
