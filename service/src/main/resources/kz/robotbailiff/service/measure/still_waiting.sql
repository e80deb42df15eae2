-- Files of which a partner has not confirmed something, or a bank still holds money by our order.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1 from bank_order o where o.file = w.file and o.later <> 0)
   or exists (select 1 from entry e where e.file = w.file and e.confirmed_at is null)
   or exists (select 1
              from bank_order o join bank_part p on p.upon = o.id
              where o.file = w.file and o.kind in ('lift', 'recall') and p.confirmed_at is null)
