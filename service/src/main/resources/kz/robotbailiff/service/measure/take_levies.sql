-- Levies that are new, and ends of known ones; an end that comes first is kept, so that the levy
-- never stands. Of the same id only the last in the batch is taken, and an end is final.
with told as (
    select distinct on (id) * from unnest(?::text[], ?::text[], ?::boolean[], ?::text[])
        with ordinality as t (id, iin, stands, digest, place)
    order by id, stands, place desc),
moment as (select ?::timestamptz as now)
insert into wage_levy as known (id, iin, stands, digest, told_at, ended_at)
select id, case when stands then iin end, stands, digest, now, case when not stands then now end
from told cross join moment
order by id
on conflict (id) do update
set iin = null, stands = false, ended_at = excluded.told_at
where known.stands and not excluded.stands and known.digest = excluded.digest
returning id
