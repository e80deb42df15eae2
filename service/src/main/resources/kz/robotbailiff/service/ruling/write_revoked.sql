insert into ruling_revocation (number, revoked_on, reason, act)
values (?, ?, ?, ?)
on conflict do nothing
