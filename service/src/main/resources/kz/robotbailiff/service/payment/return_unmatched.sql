-- Whose term is over goes back the way it came. The receipt's own number names the order.
with moment as (select ?::timestamptz as now),
lying as (
    select h.receipt, h.account, h.sum
    from holding h join receipt r on r.id = h.receipt
    where r.file is null and h.account in ('unmatched', 'surplus') and h.sum > 0
      and r.booked_at < ?
      and not exists (select 1 from receipt_hold o
                      where o.receipt = r.id and o.ended_at is null)
    order by h.receipt
    limit ?
    for update of h skip locked),
moved as (select nextval('movement_id') as movement, lying.*, now from lying cross join moment),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select movement, side.account, receipt, side.sum, now
    from moved cross join lateral (
        values (moved.account, -moved.sum), ('refunding'::posting_account, moved.sum))
        as side (account, sum))
insert into payout (act, receipt, purpose, sum, ordered_at)
select receipt, receipt, 'refund', sum, now from moved
on conflict (act, receipt) do update
    set sum = excluded.sum, state = 'ordered', ordered_at = excluded.ordered_at, ended_at = null,
        reason = null
