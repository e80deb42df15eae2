-- Files with facts to answer. While money may be on its way to a file nothing is decided that could
-- order a measure or hand the file over; what only releases is answered all the same. Either part
-- ends with the last file that is offered, however many wait behind it.
with offered as (select ?::bigint as most)
select file from (
    (select distinct file
     from pending p
     where not exists (select 1 from in_flight f where f.file = p.file)
       and not exists (select 1 from set_aside s where s.file = p.file)
     order by file
     limit (select most from offered))
    union
    (select f.file
     from in_flight f
     where exists (select 1 from pending p where p.file = f.file)
       and not exists (
           select 1 from pending p join fact on fact.id = p.fact
           where p.file = f.file
             and fact.kind not in ('paid', 'paid_outside', 'cancelled', 'released', 'seized',
                                   'disputed', 'held'))
       and not exists (select 1 from set_aside s where s.file = f.file)
     order by f.file
     limit (select most from offered))) ready
order by file
limit (select most from offered)
