insert into document_change as c (document, source, changed_at)
select d.id, d.source, m.now
from (select ?::timestamptz) as m (now), document d
where d.id = any (?::bigint[])
order by d.id
on conflict (document) do update set changed_at = excluded.changed_at
