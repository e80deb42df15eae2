select told.id, m.state, m.sent_at
from unnest(?::bigint[], ?::bigint[], ?::text[]) as told (id, file, name)
join message m on m.file = told.file and m.name = told.name and m.channel <> 'letter'
              and m.channel <> ?::channel
order by m.id
