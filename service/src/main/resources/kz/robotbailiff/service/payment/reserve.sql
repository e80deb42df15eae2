-- Puts money under order, act by act, from the receipts of its file in the given direction of time.
-- An act that has its lines already keeps them; refused lines are ordered anew.
with wanted as (
    select act, file, sum from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as w (act, file, sum)
    where not exists (select 1 from payout p where p.act = w.act and p.state <> 'refused')),
route as (select ?::posting_account as source, ?::posting_account as target, ?::text as purpose,
                 ?::bigint as direction, ?::timestamptz as now),
asked as (
    select act, file, sum(sum) over acts - sum as low, sum(sum) over acts as high
    from wanted window acts as (partition by file order by act)),
held as (
    select receipt.file, receipt.id as receipt,
           sum(holding.sum) over receipts - holding.sum as low,
           sum(holding.sum) over receipts as high
    from receipt join holding on holding.receipt = receipt.id cross join route
    where holding.account = route.source and holding.sum > 0
      and receipt.file in (select file from wanted)
      and not exists (select 1 from receipt_hold h
                      where h.receipt = receipt.id and h.ended_at is null)
    window receipts as (
        partition by receipt.file
        order by direction * extract(epoch from receipt.happened_at), direction * receipt.id)),
lines as (
    select nextval('movement_id') as movement, asked.act, asked.file, held.receipt,
           (least(asked.high, held.high) - greatest(asked.low, held.low))::bigint as sum
    from asked join held on held.file = asked.file
        and least(asked.high, held.high) > greatest(asked.low, held.low)),
posted as (
    insert into posting (movement, account, receipt, sum, posted_at)
    select lines.movement, side.account, lines.receipt, side.sum, now
    from lines cross join route
    cross join lateral (values (source, -lines.sum), (target, lines.sum)) as side (account, sum))
insert into payout (act, receipt, file, purpose, sum, ordered_at)
select act, receipt, file, purpose, sum, now from lines cross join route
on conflict (act, receipt) do update
    set sum = excluded.sum, state = 'ordered', ordered_at = excluded.ordered_at, ended_at = null,
        reason = null
