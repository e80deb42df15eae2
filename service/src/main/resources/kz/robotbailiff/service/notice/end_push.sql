with ended as (
    select id from message
    where id = any (?::bigint[]) and channel = ?::channel and state in ('written', 'sent')
    order by id for update)
update message m
set state = told.state::message_state, ended_at = ?,
    sent_at = coalesce(m.sent_at, ?::timestamptz)
from ended join unnest(?::bigint[], ?::text[]) as told (id, state) using (id)
where m.id = ended.id
returning m.id, m.file, m.name, m.state
