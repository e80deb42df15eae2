with late as (
    select a.id, a.file, a.kind
    from v_act a join v_decision d on d.id = a.decision
    where a.kind = any (?::text[]) and a.state in ('waiting', 'carrying', 'sent')
      and a.after is null and d.made_at <= ?
    union all
    select a.id, a.file, a.kind
    from v_act a join v_decision d on d.id = a.decision
    where a.kind = any (?::text[]) and a.state = 'given_up' and d.made_at <= ?),
told as (
    insert into escalation (act, told_at) select id, ? from late
    on conflict (act) do nothing
    returning act)
select late.id, late.file from late join told on told.act = late.id
