select exists (select 1 from pending p
               where not exists (select 1 from in_flight f where f.file = p.file)
                 and not exists (select 1 from set_aside s where s.file = p.file))
    or exists (select 1 from due d
               where on_day <= ?
                 and not exists (select 1 from in_flight f where f.file = d.file)
                 and not exists (select 1 from set_aside s where s.file = d.file))
    or exists (select 1 from act
               where state in ('waiting', 'carrying') and after is null and next_try <= ?)
    or exists (select 1 from act where state = 'carrying' and next_try > ?)  -- its lease's end
    or exists (select 1 from act where state = 'sent' and sent_at > ?)
    or exists (select 1 from newcomer where next_try <= ? or asking)
