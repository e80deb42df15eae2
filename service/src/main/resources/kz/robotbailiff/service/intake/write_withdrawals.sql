insert into withdrawal (kind, received_at, document, decision_number, decided_on, reason)
select ?::withdrawal_kind, ?, document, decision_number, decided_on, reason
from unnest(?::bigint[], ?::text[], ?::date[], ?::text[])
     with ordinality as told (document, decision_number, decided_on, reason, place)
order by document, place
on conflict (document, kind) do nothing
returning document
