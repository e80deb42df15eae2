with confirmed as (
    update act set state = 'done', ended_at = ?
    where id = any (?::bigint[]) and state <> 'done'
    returning id)
update act set after = null where after in (select id from confirmed)
