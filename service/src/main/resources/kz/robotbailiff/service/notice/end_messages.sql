-- After lock_messages: only then all parts that others have ended are seen.
with counted as (
    select m.id, m.parts, m.state,
           count(*) filter (where p.state = 'delivered') as delivered,
           count(*) filter (where p.state = 'failed') as failed,
           count(*) as known
    from message m
    join message_part p on p.message = m.id
    where m.id = any (?::bigint[]) and m.state in ('sending', 'sent')
    group by m.id, m.parts, m.state)
update message m
set state = case when failed > 0 then 'failed'::message_state
                 when delivered = counted.parts then 'delivered' else 'sent' end,
    reason = case when failed > 0 then 'undelivered' end,
    sent_at = coalesce(m.sent_at, ?::timestamptz),
    ended_at = case when failed > 0 or delivered = counted.parts then ?::timestamptz end
from counted
where m.id = counted.id and known = counted.parts
returning m.id, m.file, m.name, m.state
