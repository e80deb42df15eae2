-- Rows are taken in one order everywhere, so that two batches never wait for each other in a circle.
insert into counter as known (series, region, year, last)
select ?, region, year, how_many
from unnest(?::integer[], ?::integer[], ?::bigint[]) as wanted (region, year, how_many)
order by region, year
on conflict (series, region, year) do update set last = known.last + excluded.last
returning region, year, last
