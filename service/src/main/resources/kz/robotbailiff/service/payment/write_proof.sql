insert into book_proof (at, receipts, movements, balance, faults, first)
select now, (select count(*) from receipt), count(distinct movement), coalesce(sum(sum), 0)::bigint,
       faults, first
from (select ?::timestamptz as now, ?::integer as faults, ?::text as first) told
left join posting on true
group by now, faults, first
on conflict (at) do nothing
