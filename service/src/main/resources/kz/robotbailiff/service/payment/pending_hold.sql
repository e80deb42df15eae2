-- The agent cannot be asked: every open file that it has brought money to is held.
with moment as (select ?::timestamptz as now, ?::text as provider)
insert into provider_pending (flight, provider, file, transaction, since)
select -nextval('provider_hold'), m.provider, f.id, '', m.now
from moment m
join v_file f on f.state = 'open'
where f.id in (select r.file from receipt r where r.provider = m.provider)
on conflict (provider, file, transaction) do nothing
returning flight, file
