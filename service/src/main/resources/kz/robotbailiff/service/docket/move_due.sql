update due d set on_day = u.on_day
from unnest(?::bigint[], ?::date[]) as u (file, on_day)
where d.file = u.file
