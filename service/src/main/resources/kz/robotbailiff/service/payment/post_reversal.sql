-- The provider took the payment back: what we hold of it is no longer ours to pass on.
with lying as (
    select receipt, account, sum from holding
    where receipt = ? and account in ('unmatched', 'applied', 'routable', 'surplus') and sum > 0),
moved as (select nextval('movement_id') as movement, ?::timestamptz as now)
insert into posting (movement, account, receipt, sum, posted_at)
select movement, account, receipt, -sum, now from lying cross join moved
union all
select movement, 'reversed', receipt, sum(sum)::bigint, now from lying cross join moved
group by movement, receipt, now
