select id, file, kind, reason, confirmed_at is not null as confirmed
from entry where file = any (?::bigint[]) order by ordered_at, id
