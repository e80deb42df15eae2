update proceeding p
set state = u.state::proceeding_state, closing = u.closing::closing, version = u.version + 1,
    paid = u.paid, paid_outside = u.paid_outside, seized = u.seized,
    contested = u.contested, last_day = coalesce(u.last_day, p.last_day),
    collected = case when p.state = 'open' then u.paid else p.collected end,
    marks = coalesce(u.marks, p.marks),
    closed_at = case when u.closing is null then null else coalesce(p.closed_at, a.now) end
from (select ?::timestamptz) as a (now),
     unnest(?::bigint[], ?::integer[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[],
            ?::bigint[], ?::bigint[], ?::integer[], ?::date[])
     as u (id, version, state, closing, owed, paid, paid_outside, seized, contested, marks,
           last_day)
where p.id = u.id and p.version = u.version
