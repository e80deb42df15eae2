insert into bank_order (id, file, kind, sum, upon, reason, asked, later, made_at, ended_at)
select id, file, kind::bank_order_kind, sum, upon, reason, asked, later, moment,
       case when asked = 0 and later = 0 then moment end
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[],
            ?::bigint[], ?::timestamptz[])
     as planned (id, file, kind, sum, upon, reason, asked, later, moment)
on conflict (id) do nothing
