update message m
set state = told.state::message_state, reason = told.reason,
    sent_at = case when told.state = 'sent' then coalesce(m.sent_at, moment) else m.sent_at end,
    ended_at = case when told.state in
        ('failed', 'no_phone', 'no_app', 'delivered', 'spared') then moment end
from unnest(?::bigint[], ?::text[], ?::text[], ?::timestamptz[])
     as told (id, state, reason, moment)
where m.id = told.id and m.state in ('written', 'sending')
