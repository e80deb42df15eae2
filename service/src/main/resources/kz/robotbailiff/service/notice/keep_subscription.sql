insert into web_subscription (id, person, endpoint, p256dh, auth, made_at)
select ?, f.person, ?, ?, ?, ? from v_file f where f.id = ? and f.person is not null
on conflict (endpoint) do update
set person = excluded.person, p256dh = excluded.p256dh, auth = excluded.auth, gone_at = null
