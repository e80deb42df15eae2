-- What took the force of another, or lost its own, stays at hand: the list of those is read whole.
with going as (select file, chunk from v_archived where file = any (?::bigint[])),
rulings as (
    delete from ruling r using going g
    where r.file = g.file and r.form <> 'correction'
      and not exists (select 1 from ruling_revocation v where v.number = r.number)
    returning g.chunk, r as line),
listed as (insert into ruling_at_rest (act, file) select (line).act, (line).file from rulings)
insert into ruling_chunk (chunk, rulings)
select chunk, array_agg(line order by (line).form, (line).region, (line).tree, (line).leaf)
from rulings
group by chunk
