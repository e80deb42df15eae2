-- Which files are packed together: as many as the number says, in the order of their ids.
insert into docket_archive (file, chunk)
select file, min(file) over (partition by place / ?)
from (select file, row_number() over (order by file) - 1 as place
      from unnest(?::bigint[]) as f (file)) placed
