-- A register of a day against the book: only what differs.
with day as (select ?::text as provider, ?::timestamptz as began, ?::timestamptz as ended),
told as (
    select * from unnest(?::text[], ?::bigint[], ?::boolean[])
        with ordinality as t (transaction, sum, cancelled, place))
select told.place, ours.id as receipt, told.transaction,
       case when ours.id is null then 'missing_here'
            when ours.sum <> told.sum then 'other_sum'
            else 'cancelled' end as kind
from told cross join day
left join receipt ours on ours.provider = day.provider and ours.transaction = told.transaction
where (ours.id is null and not told.cancelled)
   or (ours.id is not null and ours.sum <> told.sum)
   or (ours.id is not null and told.cancelled and not exists (
           select 1 from holding h
           where h.receipt = ours.id and h.account in ('reversed', 'refund', 'refunding')
             and h.sum > 0))
union all
select 0, ours.id, ours.transaction, 'missing_there'
from receipt ours cross join day
where ours.provider = day.provider
  and ours.happened_at >= day.began and ours.happened_at < day.ended
  and not ours.transaction in (select transaction from told)
  and not exists (select 1 from holding h
                  where h.receipt = ours.id and h.account = 'reversed' and h.sum > 0)
order by 1, 2
