with written as (
    insert into message (id, file, channel, name, parts, written_at)
    select told.id, told.file, 'letter', 'open', 1, now
    from (select ?::timestamptz) as all_alike (now),
         unnest(?::bigint[], ?::bigint[]) as told (id, file)
    join v_file f on f.id = told.file
    join v_person p on p.id = f.person
    where length(p.address) > 5
      and not exists (select 1 from message m where m.file = told.file and m.channel = 'letter')
    returning id, file),
ordered as (
    insert into letter (message) select id from written)
select file from written
