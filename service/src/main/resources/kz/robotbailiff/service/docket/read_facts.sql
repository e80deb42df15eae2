select w.file, f.id, f.kind, f.sum, f.detail
from pending w join fact f on f.id = w.fact
where w.file = any (?::bigint[])
order by w.file, f.happened_at,
         case f.kind when 'paid' then 0 when 'paid_outside' then 0 else 1 end, f.id
limit ?
