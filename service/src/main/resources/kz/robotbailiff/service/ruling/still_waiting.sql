-- Files that are owed a paper.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1 from paper_due d where d.file = w.file)
   or exists (select 1 from service_due d where d.file = w.file)
