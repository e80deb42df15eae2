-- Whoever confirms has got it: an act that is confirmed before its carrier has come back was sent.
with confirmed as (
    update act a
    set state = 'done', ended_at = told.now,
        sent_at = case when a.state = 'carrying' then coalesce(a.sent_at, told.now)
                       else a.sent_at end
    from (select ?::timestamptz) as told (now)
    where a.id = any (?::bigint[]) and a.state <> 'done'
    returning a.id)
update act set after = null where after in (select id from confirmed)
