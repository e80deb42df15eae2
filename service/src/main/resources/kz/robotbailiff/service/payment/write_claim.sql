insert into provider_claim (receipt, told_at, sum) values (?, ?, ?)
on conflict (receipt) do nothing
