-- How many steps the newest certificate of service tells.
select distinct on (file) file,
       coalesce(jsonb_array_length(content::jsonb #> '{found,steps}'), 0) as steps
from v_every_ruling
where form = 'service' and file = any (?::bigint[])
order by file, act desc
