-- What was pending before the agent was asked and what it does not name: no money is on its way.
delete from provider_pending p
using (select ?::text as provider, ?::timestamptz as asked, ?::text[] as named) told
where p.provider = told.provider and p.since < told.asked
  and (not p.transaction = any (told.named)
       or exists (select 1 from receipt r
                  where r.provider = p.provider and r.transaction = p.transaction))
returning p.flight
