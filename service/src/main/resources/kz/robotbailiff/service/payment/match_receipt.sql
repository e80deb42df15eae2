-- Money finds its file: from now on it is a payment like any other.
with told as (select ?::bigint as receipt, ?::bigint as file, ?::bigint as fact,
                     ?::timestamptz as now),
lying as (
    select h.receipt, h.sum from holding h join told on told.receipt = h.receipt
    where h.account = 'unmatched' and h.sum > 0 for update of h),
named as (
    update receipt r set file = told.file, fact = told.fact
    from told, lying, v_file f
    where r.id = lying.receipt and f.id = told.file and f.number is not null and r.fact is null
    returning r.id, r.file, r.fact, r.happened_at, r.provider, r.transaction, lying.sum),
moved as (select nextval('movement_id') as movement, named.*, told.now from named, told),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select movement, side.account::posting_account, id, side.sum, now
    from moved cross join lateral (values ('unmatched', -moved.sum), ('received', moved.sum))
        as side (account, sum)
    returning movement)
select record_paid(fact, file, happened_at, now, sum, provider || ':' || transaction) from moved
