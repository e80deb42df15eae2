insert into counter as c (series, region, year, last)
select series, region, year, n
from unnest(?::text[], ?::integer[], ?::integer[], ?::integer[]) as w (series, region, year, n)
order by series, region, year
on conflict (series, region, year) do update set last = c.last + excluded.last
returning series, region, year, last
