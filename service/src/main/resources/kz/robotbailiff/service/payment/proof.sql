-- The book against itself. Each row is a fault, none is the proof.
select 'movement' as what, movement as id, sum(sum)::bigint as found, 0::bigint as expected
from posting group by movement having sum(sum) <> 0
union all
select 'receipt', r.id, coalesce(-p.sum, 0), r.sum
from receipt r left join (
    select receipt, sum(sum)::bigint as sum from posting where account = 'payer'
    group by receipt) p on p.receipt = r.id
where coalesce(-p.sum, 0) <> r.sum
union all
select 'holding', coalesce(h.receipt, p.receipt), coalesce(h.sum, 0), coalesce(p.sum, 0)
from holding h full join (
    select receipt, account, sum(sum)::bigint as sum from posting group by receipt, account) p
    on p.receipt = h.receipt and p.account = h.account
where coalesce(h.sum, 0) <> coalesce(p.sum, 0)
union all
select 'negative', receipt, sum, 0 from holding where account <> 'payer' and sum < 0
union all
select 'order', p.receipt, coalesce(h.sum, 0)::bigint, p.sum from (
    select receipt, sum(sum)::bigint as sum from payout where state = 'ordered'
    group by receipt) p
full join (
    select receipt, sum(sum)::bigint as sum from holding
    where account in ('paying', 'refunding', 'routing', 'escheating')
    group by receipt having sum(sum) <> 0) h
    on h.receipt = p.receipt
where coalesce(h.sum, 0) <> coalesce(p.sum, 0)
