with going as (select file, chunk from docket_archive where file = any (?::bigint[])),
acts as (
    delete from act a using going g where a.file = g.file
    returning g.chunk, a as line),
decisions as (
    delete from decision d using going g where d.file = g.file
    returning g.chunk, d as line),
contents as (
    delete from document_content c using going g where c.document = g.file
    returning g.chunk, c as line)
insert into docket_chunk (chunk, packed_at, acts, decisions, contents)
select g.chunk, ?, coalesce(a.lines, '{}'), coalesce(d.lines, '{}'), coalesce(c.lines, '{}')
from (select distinct chunk from going) g
left join (select chunk, array_agg(line order by (line).kind, (line).id) as lines
           from acts group by chunk) a on a.chunk = g.chunk
left join (select chunk, array_agg(line order by (line).outcome, (line).id) as lines
           from decisions group by chunk) d on d.chunk = g.chunk
left join (select chunk, array_agg(line order by (line).document) as lines
           from contents group by chunk) c on c.chunk = g.chunk
