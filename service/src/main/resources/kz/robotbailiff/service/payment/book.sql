-- Receipts, their first postings, the facts, the end of their flights: one statement, one commit.
with told as (
    select * from unnest(
        ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[],
        ?::text[], ?::timestamptz[], ?::bigint[]) with ordinality as t (
        receipt, fact, provider, transaction, account, file, sum, channel, happened_at, intent,
        place)),
moment as (select ?::timestamptz as now),
matched as (
    select told.*, coalesce(by_id.id, by_number.id) as match
    from told
    left join v_file by_id on by_id.id = told.file and by_id.number is not null
    left join v_file by_number on by_number.number = told.account),
fresh as (
    insert into receipt (id, provider, transaction, file, account, sum, channel, happened_at,
                         booked_at, fact, intent)
    select receipt, provider, transaction, match, account, sum, channel, happened_at, now,
           case when match is not null then fact end, intent
    from matched cross join moment
    order by provider, transaction, place
    on conflict (provider, transaction) do nothing
    returning *),
moved as (select nextval('movement_id') as movement, fresh.* from fresh),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select moved.movement, side.account::posting_account, moved.id, side.sum, moved.booked_at
    from moved cross join lateral (values
        ('payer', -moved.sum),
        (case when moved.file is null then 'unmatched' else 'received' end, moved.sum))
        as side (account, sum)),
facts as (
    select record_all_money(array_agg(fact), array_agg(file), array_agg(happened_at),
                            min(booked_at), array_agg(sum),
                            array_agg(provider || ':' || transaction), array_agg(channel)) as n
    from fresh where file is not null),
landed as (select count(end_flight(intent)) as n from fresh where intent is not null),
ended as (
    update intent set state = 'booked', ended_at = fresh.booked_at
    from fresh where intent.id = fresh.intent)
select told.place,
       coalesce(fresh.id, old.id) as receipt,
       fresh.id is not distinct from told.receipt as booked,
       coalesce(fresh.sum, old.sum) = told.sum
           and coalesce(fresh.account, old.account) is not distinct from told.account as same,
       coalesce(fresh.file, old.file) as file,
       facts.n + landed.n as told_on
from told cross join facts cross join landed
left join fresh on fresh.provider = told.provider and fresh.transaction = told.transaction
left join receipt old on old.provider = told.provider and old.transaction = told.transaction
order by told.place
