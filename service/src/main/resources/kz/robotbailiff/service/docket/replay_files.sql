with asked as (
    select ?::bigint as after, ?::date as begins, ?::date as ends, ?::integer as most)
select file
from (
    (select distinct d.file
     from asked, decision d
     where d.file > asked.after and d.law_day between asked.begins and asked.ends
     order by d.file
     limit (select most from asked))
    union
    -- unpacked one after the other, in the order of files, until enough are found
    (select r.file
     from asked, docket_archive r
     where r.file > asked.after
       and exists (select 1 from docket_chunk c, unnest(c.decisions) d
                   where c.chunk = r.chunk and d.file = r.file
                     and d.law_day between asked.begins and asked.ends offset 0)
     order by r.file
     limit (select most from asked))) both_kinds
order by file
limit (select most from asked)
