with going as (select file, chunk from v_archived where file = any (?::bigint[])),
leaving as (
    select m.id, g.chunk
    from going g join message m on m.file = g.file
    where not exists (select 1 from letter l where l.message = m.id)
      and not exists (select 1 from web_push w where w.message = m.id)
      and not exists (select 1 from message_copy k where k.message = m.id)),
parts as (
    delete from message_part p using leaving l where p.message = l.id
    returning l.chunk, p as line),
messages as (
    delete from message m using leaving l where m.id = l.id
    returning l.chunk, m as line)
insert into notice_chunk (chunk, messages, parts)
select m.chunk, m.lines, coalesce(p.lines, '{}')
from (select chunk, array_agg(line order by (line).name, (line).id) as lines
      from messages group by chunk) m
left join (select chunk, array_agg(line order by (line).message, (line).part) as lines
           from parts group by chunk) p on p.chunk = m.chunk
