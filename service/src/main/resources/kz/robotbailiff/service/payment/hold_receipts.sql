insert into receipt_hold (receipt, since)
select id, now from unnest(?::bigint[]) as h (id) cross join (select ?::timestamptz as now) moment
on conflict (receipt) do update set since = excluded.since, ended_at = null, answer = null
where receipt_hold.ended_at is not null and receipt_hold.answer <> 'paid'
