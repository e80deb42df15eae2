select o.id
from bank_order o
where o.later <> 0
  and not exists (
      select 1 from bank_part p
      where p.upon = o.id and p.ordered_at > ?
        and (o.asked & ~o.answered & ~o.refused & ~o.passed & (1::bigint << p.bank)) <> 0)
