-- Many nodes watch beside each other: one of them asks, the others leave it alone for a while.
insert into provider_watch (provider, asked_at, answered_at)
select provider, now, now from (select ?::text as provider, ?::timestamptz as now) turn
on conflict (provider) do update set asked_at = excluded.asked_at
where provider_watch.asked_at <= ? or provider_watch.asked_at > excluded.asked_at
