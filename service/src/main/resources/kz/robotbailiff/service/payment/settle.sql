-- What the robot answered to a payment: whose each part of it is from now on.
with answered as (
    select * from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[])
        as a (fact, applied, routable, surplus, unmatched)),
moved as (
    select nextval('movement_id') as movement, receipt.id as receipt, answered.*
    from answered
    -- Each by its key: joined, all receipts were read for each batch.
    cross join lateral (select id from receipt r where r.fact = answered.fact limit 1) receipt)
insert into posting (movement, account, receipt, sum, posted_at)
select moved.movement, side.account::posting_account, moved.receipt, side.sum, ?
from moved cross join lateral (values
    ('received', -(applied + routable + surplus + unmatched)), ('applied', applied),
    ('routable', routable), ('surplus', surplus), ('unmatched', unmatched))
    as side (account, sum)
where side.sum <> 0
