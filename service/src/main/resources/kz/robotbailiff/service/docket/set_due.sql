insert into due as d (file, on_day)
select file, on_day from unnest(?::bigint[], ?::date[]) as u (file, on_day)
on conflict (file) do update set on_day = excluded.on_day where d.on_day <> excluded.on_day
