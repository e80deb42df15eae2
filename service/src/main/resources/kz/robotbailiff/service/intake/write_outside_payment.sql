insert into outside_payment (authority, reference, document, sum, paid_on, received_at)
values (?, ?, ?, ?, ?, ?)
on conflict (authority, reference) do nothing
