-- Files with facts to answer. While money may be on its way to a file nothing is decided that could
-- order a measure or hand the file over; what only releases is answered all the same.
select file from (
    select distinct file
    from pending p
    where not exists (select 1 from in_flight f where f.file = p.file)
    union
    select f.file
    from in_flight f
    where exists (select 1 from pending p where p.file = f.file)
      and not exists (
          select 1 from pending p join fact on fact.id = p.fact
          where p.file = f.file
            and fact.kind not in ('paid', 'paid_outside', 'cancelled', 'released', 'seized',
                                  'disputed', 'held'))) ready
where not exists (select 1 from set_aside s where s.file = ready.file)
order by file
limit ?
