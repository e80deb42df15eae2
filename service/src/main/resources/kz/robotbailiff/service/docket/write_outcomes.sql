update act a
set state = o.state::act_state,
    next_try = coalesce(o.next_try, a.next_try),
    reason = o.reason,
    tries = (case when o.counts then a.tries else a.tries - 1 end)::smallint,
    sent_at = case
        when o.state in ('sent', 'done') then coalesce(a.sent_at, w.now) else a.sent_at
    end,
    ended_at = case when o.state in ('done', 'given_up') then w.now end
from (select ?::timestamptz) as w (now),
     unnest(?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::boolean[])
         as o (id, state, next_try, reason, counts)
where a.id = o.id and a.state = 'carrying'
