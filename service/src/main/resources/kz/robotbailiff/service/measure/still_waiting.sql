-- Files with a bank whose turn is still to come, or an entry, a lift or a recall that nobody has
-- confirmed.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1 from bank_order o where o.file = w.file and o.later <> 0)
   or exists (select 1 from entry e where e.file = w.file and e.confirmed_at is null)
   or exists (select 1
              from bank_order o join bank_part p on p.upon = o.id
              where o.file = w.file and o.kind in ('lift', 'recall') and p.confirmed_at is null)
