update act a
set state = 'carrying', tries = (a.tries + 1)::smallint, next_try = ?, holder = nullif(?, 0)
from decision d
where d.id = a.decision
  and a.id in (select id from act
               where kind = ? and state in ('waiting', 'carrying', 'sent') and after is null
                 and next_try <= ?
               order by next_try, id
               limit ?
               for update skip locked)
returning a.id, a.file, a.decision, a.region, a.sum, a.detail, a.tries, d.made_at
