-- Money that went straight to the budget: kept once by its id, told where it has a file.
with moment as (select ?::timestamptz as now),
told as (
    select t.*, coalesce(i.id, n.id) as match
    from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
        with ordinality as t (provider, transaction, account, file, sum, place)
    left join v_file i on i.id = t.file and i.number is not null
    left join v_file n on n.number = t.account),
kept as (
    insert into budget_payment (provider, transaction, file, account, sum, told_at)
    select provider, transaction, match, account, sum, now from told cross join moment
    order by provider, transaction, place
    on conflict (provider, transaction) do nothing
    returning provider, transaction, file)
select distinct on (kept.provider, kept.transaction) told.place, kept.file
from kept join told on told.provider = kept.provider and told.transaction = kept.transaction
where kept.file is not null
order by kept.provider, kept.transaction, told.place
