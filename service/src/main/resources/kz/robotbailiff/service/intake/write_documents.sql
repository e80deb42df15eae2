with moment as (select ?::source as source, ?::timestamptz as now, ?::date as day),
written as (
    insert into document (source, arrived_at, arrived_on, id, authority, number, presentation, kind,
                          kind_name, person, individual, language, amount, already_paid, issued_on,
                          in_force_on, decided_on, interruptions, kato, digest)
    select moment.source, moment.now, moment.day, told.id, told.authority, told.number,
           told.presentation,
           (case when told.simplified then told.kind else 'other' end)::document_kind,
           case when told.simplified then null else told.kind end, p.id, told.individual,
           told.language::language, told.amount, told.already_paid, told.issued_on,
           told.in_force_on, told.decided_on, nullif(told.interruptions, '{}')::date[],
           told.kato, told.digest
    from moment,
         unnest(?::bigint[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::boolean[],
                ?::text[], ?::boolean[], ?::text[], ?::bigint[], ?::bigint[], ?::date[], ?::date[],
                ?::date[], ?::text[], ?::text[], ?::bytea[])
         as told (id, authority, number, presentation, kind, simplified, iin, individual, language,
                  amount, already_paid, issued_on, in_force_on, decided_on, interruptions, kato,
                  digest)
    join person p on p.iin = told.iin::bpchar
    order by told.authority, told.number
    on conflict (authority, number, presentation) do nothing
    returning id),
moved as (
    insert into document_change (document, source, changed_at)
    select written.id, moment.source, moment.now from written cross join moment)
select id from written
