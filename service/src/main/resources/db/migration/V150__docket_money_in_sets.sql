-- The door for the money of many payers at once: two statements, however many they are. Called row
-- by row, the door before cost each payment two executor starts more.
create function record_all_money(
    facts bigint[], files bigint[], happened timestamptz[], recorded timestamptz, sums bigint[],
    remarks text[], channels text[])
returns bigint language sql volatile as $$
    insert into fact (id, file, kind, happened_at, recorded_at, sum, detail, note)
    select t.fact, t.file, 'paid', t.happened_at, recorded, t.sum,
           case when t.channel = 'collection' then t.channel end, t.remark
    from unnest(facts, files, happened, sums, remarks, channels)
         as t (fact, file, happened_at, sum, remark, channel);
    insert into pending (file, fact)
    select t.file, t.fact from unnest(files, facts) as t (file, fact);
    select coalesce(cardinality(facts), 0)::bigint;
$$;
