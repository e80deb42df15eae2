-- By the file of the ruling, since only by files it is known what is packed where.
with asked as (select ?::bigint as id)
select id, file, form, number, issued_at, region
from v_ruling
where id = (select id from asked)
  and file = (select file from ruling where act = (select id from asked)
              union all
              select file from ruling_at_rest where act = (select id from asked))
