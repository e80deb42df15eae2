with told as (
    insert into escalation (act, told_at)
    select o.id, ? from bank_order o
    where o.passed <> 0 and not exists (select 1 from escalation e where e.act = o.id)
    on conflict (act) do nothing
    returning act)
select o.id, o.file from bank_order o join told on told.act = o.id
