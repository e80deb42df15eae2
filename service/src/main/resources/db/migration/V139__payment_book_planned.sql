-- The book's one statement, kept planned. Planning it took 1.2 ms of processor time for each batch,
-- three times what booking one notice takes: the planner thinks a plan for these very arrays is
-- cheaper, and makes it anew each time. Besides, a plan made for long arrays, or while a table was
-- small, read whole tables, and was kept while they grew. This one goes by the indexes, for one
-- notice and for thousands.
create function book_money(
    receipts bigint[], facts bigint[], providers text[], transactions text[], accounts text[],
    files bigint[], sums bigint[], channels text[], happened timestamptz[], intents bigint[],
    heed boolean[], moment timestamptz)
returns table (place bigint, receipt bigint, booked boolean, same boolean, file bigint,
               withdrawn boolean)
language plpgsql volatile
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
    return query
    with told as (
        select * from unnest(receipts, facts, providers, transactions, accounts, files, sums,
                             channels, happened, intents, heed) with ordinality as t (
            receipt, fact, provider, transaction, account, file, sum, channel, happened_at, intent,
            heed, place)),
    -- An agent may take a payment back before it tells of it.
    matched as (
        select told.*, coalesce(by_id.id, by_number.id) as match,
               told.heed and w.transaction is not null as is_withdrawn
        from told
        left join v_file by_id on by_id.id = told.file and by_id.number is not null
        left join v_file by_number on by_number.number = told.account
        left join withdrawn w
            on w.provider = told.provider and w.transaction = told.transaction),
    fresh as (
        insert into receipt (id, provider, transaction, file, account, sum, channel, happened_at,
                             booked_at, fact, intent)
        select receipt, provider, transaction, match, account, sum, channel, happened_at, moment,
               case when match is not null then fact end, intent
        from matched
        where not is_withdrawn
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
                                array_agg(provider || ':' || transaction),
                                array_agg(channel)) as n
        from fresh where file is not null),
    landed as (select count(end_flight(intent)) as n from fresh where intent is not null),
    ended as (
        update intent set state = 'booked', ended_at = fresh.booked_at
        from fresh where intent.id = fresh.intent)
    select told.place,
           coalesce(fresh.id, old.id),
           fresh.id is not distinct from told.receipt,
           coalesce(fresh.sum, old.sum) = told.sum
               and coalesce(fresh.account, old.account) is not distinct from told.account,
           coalesce(fresh.file, old.file),
           told.is_withdrawn and old.id is null
    from matched told cross join facts cross join landed
    left join fresh on fresh.provider = told.provider and fresh.transaction = told.transaction
    left join receipt old on old.provider = told.provider and old.transaction = told.transaction
    where facts.n + landed.n >= 0  -- always so: what nobody reads would not be done
    order by told.place;
end $$;

alter function keep_holdings() set enable_seqscan = off;
