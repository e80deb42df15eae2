-- One batch at a time counts in a district; the districts come sorted, so nobody waits in a ring.
select pg_advisory_xact_lock(hashtextextended('allotment ' || district, 0))
from unnest(?::text[]) as asked (district)
