-- What nobody claimed in its term is put under order to the budget, place by place.
with moment as (select ?::timestamptz as now, ?::timestamptz as before),
lying as (
    select h.receipt, h.account, h.sum, r.file
    from holding h join receipt r on r.id = h.receipt cross join moment
    where h.account in ('unmatched', 'surplus', 'applied', 'routable') and h.sum > 0
      and moment.before > (
          select max(m.posted_at) from posting m
          where m.receipt = r.id and m.account = h.account and m.sum > 0)
    order by h.receipt, h.account
    limit 500
    for update of h skip locked),
moved as (select nextval('movement_id') as movement, lying.*, now from lying cross join moment),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select movement, side.account, receipt, side.sum, now
    from moved cross join lateral (
        values (moved.account, -moved.sum), ('escheating'::posting_account, moved.sum))
        as side (account, sum))
insert into payout (act, receipt, file, purpose, sum, ordered_at, source)
select movement, receipt, file, 'budget', sum, now, account from moved
