-- What distribution must know of each file, and the list of what is handed over with it.
select f.id as file, f.person, f.kato, f.number,
       live.act as live_act,
       coalesce(back.excluded, '{}') as excluded,
       back.territory,
       array_cat(
           array_remove(array['DOCUMENT',
               case when f.marks & 1 <> 0 then 'REGISTER_ENTRY' end,
               case when f.marks & 2 <> 0 then 'SEIZURE' end,
               case when f.marks & 4 <> 0 then 'PROHIBITION' end,
               case when f.paid > 0 then 'PAID' end,
               case when f.marks & 64 <> 0 then 'DISPUTE' end], null),
           coalesce(rulings.list, '{}')) as material
from v_file f
left join allotment live on live.file = f.id and live.ended_at is null
left join lateral (
    select array_agg(distinct a.licence)
               filter (where a.ended_as in ('recusal', 'absent', 'not_accepted')) as excluded,
           (array_agg(a.licence order by a.ended_at desc)
               filter (where a.ended_as = 'territory'))[1] as territory
    from allotment a where a.file = f.id and a.ended_at is not null) back on true
left join lateral (
    select array_agg(v.kind || ':' || v.id order by v.id) as list
    from v_every_act v where v.file = f.id and v.kind like 'ISSUE\_%') rulings on true
where f.id = any (?::bigint[])
