-- The decision fell: what has not left for the claimant yet is the payer's again.
with moved as (
    select nextval('movement_id') as movement, holding.receipt, holding.sum
    from holding join receipt on receipt.id = holding.receipt
    where receipt.file = any (?::bigint[]) and holding.account = 'applied' and holding.sum > 0)
insert into posting (movement, account, receipt, sum, posted_at)
select moved.movement, side.account::posting_account, moved.receipt, side.sum, ?
from moved cross join lateral (values ('applied', -moved.sum), ('surplus', moved.sum))
    as side (account, sum)
