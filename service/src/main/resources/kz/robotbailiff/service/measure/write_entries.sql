insert into entry (id, file, kind, partner, reason, ordered_at, confirmed_at)
select id, file, kind::entry_kind, partner, reason, moment, case when empty then moment end
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
            ?::boolean[])
     as planned (id, file, kind, partner, reason, moment, empty)
on conflict (id) do nothing
