insert into withdrawn (provider, transaction, told_at) values (?, ?, ?)
on conflict (provider, transaction) do nothing
