insert into ruling (
    issued_at, form, act, file, region, year, ordinal, number, content, tree, leaf, path)
select ?, ?, act, file, region, year, ordinal, number, content, tree, leaf, path
from unnest(?::bigint[], ?::bigint[], ?::integer[], ?::integer[], ?::bigint[], ?::text[],
            ?::text[], ?::bigint[], ?::integer[], ?::bytea[])
     as made (act, file, region, year, ordinal, number, content, tree, leaf, path)
