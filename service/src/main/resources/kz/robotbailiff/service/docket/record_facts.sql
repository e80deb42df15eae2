with told as (
    insert into fact (id, file, kind, happened_at, recorded_at, sum, partner, act, detail, note)
    select id, file, kind::fact_kind, happened_at, ?, sum, partner::smallint, act, detail, note
    from unnest(?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[],
                ?::bigint[], ?::text[], ?::text[])
         as told (id, file, kind, happened_at, sum, partner, act, detail, note)
    returning file, id)
insert into pending (file, fact) select file, id from told
