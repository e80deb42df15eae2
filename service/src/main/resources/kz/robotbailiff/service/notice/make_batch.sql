with free as (
    select l.message, t.id as batch, t.now
    from letter l,
         (select now, id from (select ?::timestamptz) as a (now), unnest(?::bigint[]) as b (id)) t
    where l.batch is null
    order by l.message
    limit ?
    for update of l skip locked),
made as (
    insert into print_batch (id, made_at) select distinct batch, now from free returning id)
update letter l set batch = made.id from made, free where l.message = free.message
