-- Closed files that nothing waits for in the docket, after a given one. Whatever is not at rest yet
-- has its content at hand, so what rests already is not looked at again.
select p.id
from document_content c join proceeding p on p.id = c.document
where c.document > ? and p.state <> 'open' and p.closed_at < ?
  -- held, or contested and not answered
  and p.marks & ? = 0
  and not exists (select 1 from act
                  where act.file = p.id
                    and (act.state <> 'done' or act.after is not null or act.ended_at >= ?))
  and not exists (select 1 from pending w where w.file = p.id)
  and not exists (select 1 from due d where d.file = p.id)
  and not exists (select 1 from in_flight f where f.file = p.id)
  and not exists (select 1 from set_aside s where s.file = p.id)
order by p.id
limit ?
for no key update of p skip locked
