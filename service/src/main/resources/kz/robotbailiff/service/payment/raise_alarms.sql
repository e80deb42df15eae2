insert into payment_alarm (id, raised_at, kind, provider, transaction, receipt, sum)
select id, ?, 'other_content', provider, transaction, receipt, sum
from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
     as told (id, provider, transaction, receipt, sum)
