insert into portal_signing (hash, file, content, expires_at) values (?, ?, ?, ?)
on conflict (hash) do update
set content = excluded.content, expires_at = excluded.expires_at
where portal_signing.signed_at is null
