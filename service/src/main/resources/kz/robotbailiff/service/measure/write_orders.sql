insert into bank_order (id, file, kind, sum, upon, reason, asked, made_at, ended_at)
select id, file, kind::bank_order_kind, sum, upon, reason, asked, moment,
       case when asked = 0 then moment end
from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[],
            ?::timestamptz[])
     as planned (id, file, kind, sum, upon, reason, asked, moment)
on conflict (id) do nothing
