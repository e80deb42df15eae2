-- What the rulings of a batch are made of; `others` are the acts that the same decision ordered.
select ordered.act, ruling.act is not null as issued,
       file.language, file.number, file.opened_on, file.last_day, file.timetable, file.owed,
       file.paid, file.marks,
       file.document_kind, file.document_number, file.issued_on, file.arrived_on, file.amount,
       file.already_paid,
       person.iin, person.surname, person.given_name, person.patronymic,
       content.content::jsonb #>> '{issuer,name}' as issuer,
       content.content::jsonb #>> '{claimant,name}' as claimant,
       others.kinds, others.handed_over, others.refunded
from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as ordered (act, file, decision)
join v_file file on file.id = ordered.file and file.number is not null
join v_person person on person.id = file.person
join v_document_content content on content.document = ordered.file
left join ruling on ruling.act = ordered.act
left join lateral (
    select array_agg(act.kind) as kinds,
           max(act.sum) filter (where act.kind = 'HAND_OVER') as handed_over,
           max(act.sum) filter (where act.kind = 'REFUND') as refunded
    from v_act act
    where act.file = ordered.file and act.decision = ordered.decision) others on true
