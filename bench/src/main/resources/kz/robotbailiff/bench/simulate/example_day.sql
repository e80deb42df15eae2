create temporary table example_day as
select place - 1 as place, day, last_day, mci
from unnest(?::date[], ?::date[], ?::bigint[])
    with ordinality as made (day, last_day, mci, place)
