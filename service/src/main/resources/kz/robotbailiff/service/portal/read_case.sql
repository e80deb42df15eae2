select f.id, f.number, f.state, f.closing, f.opened_at, f.opened_on, f.last_day, f.timetable,
       f.owed, f.paid, f.paid_outside, f.seized, coalesce(o.contested, 0) as contested,
       f.marks, f.closed_at,
       f.document_number, f.document_kind, f.issued_on, f.kato,
       p.surname, p.given_name, p.patronymic, f.language,
       c.paper #>> '{issuer,name}' as issuer,
       c.paper #>> '{claimant,name}' as claimant,
       c.paper #>> '{claimant,bin}' as claimant_bin,
       c.paper #>> '{basis}' as basis
from v_file f
join v_person p on p.id = f.person
left join v_contest o on o.file = f.id
-- taken apart once: without the limit each column would take the whole document apart again
left join lateral (
    select content::jsonb as paper from v_every_content where document = f.id limit 1
) c on true
where f.id = ? and f.number is not null
