with made as (
    insert into allotment (act, file, person, licence, district, period, category, place, rule,
                           roster, counter, candidates, excluded, day, allotted_at, accept_by,
                           material)
    select act, file, person, licence, district, ?::smallint, ?::text, place,
           rule::allotment_rule, ?::bytea, counter, candidates, string_to_array(excluded, ' '),
           ?::date, ?::timestamptz, ?::date, string_to_array(material, ' ')
    from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::integer[],
                ?::text[], ?::integer[], ?::integer[], ?::text[], ?::text[])
        as told (act, file, person, licence, district, place, rule, counter, candidates, excluded,
                 material)
    returning district, period, category, licence)
insert into allotment_counter (district, period, category, licence, received)
select district, period, category, licence, count(*) from made
group by district, period, category, licence
on conflict (district, period, category, licence) do update
    set received = allotment_counter.received + excluded.received
