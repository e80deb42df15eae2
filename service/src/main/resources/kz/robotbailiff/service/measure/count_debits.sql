with told as (
    select upon, file, sum(sum) as sum
    from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as each (upon, file, sum)
    group by upon, file),
part as (
    update bank_part p set done = p.done + told.sum
    from told where p.upon = told.upon and p.bank = ?)
update bank_account a
set collected = a.collected + told.sum,
    seized = greatest(0, a.seized - told.sum)
from told where a.file = told.file and a.bank = ?
