update message m
set state = 'sending', tried_at = ?, resent = m.resent + told.resent
from unnest(?::bigint[], ?::bigint[]) as told (id, resent)
where m.id = told.id
