with going as (
    insert into web_push (message, subscription, begun_at)
    select told.message, s.id, ?
    from unnest(?::bigint[], ?::bigint[]) as told (message, file)
    join v_file f on f.id = told.file
    join web_subscription s on s.person = f.person and s.gone_at is null
    on conflict (message, subscription) do nothing
    returning message, subscription)
select g.message, g.subscription, s.endpoint, s.p256dh, s.auth
from going g join web_subscription s on s.id = g.subscription
order by g.message, g.subscription
