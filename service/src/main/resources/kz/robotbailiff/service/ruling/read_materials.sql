-- What the rulings of a batch are made of; `others` are the acts that the same decision ordered.
select ordered.act, ruling.act is not null as issued,
       file.language, file.number, file.opened_on, file.last_day, file.timetable, file.owed,
       file.paid, file.marks,
       file.document_kind, file.document_number, file.issued_on, file.arrived_on, file.amount,
       file.already_paid,
       person.iin, person.surname, person.given_name, person.patronymic,
       content.content::jsonb #>> '{issuer,name}' as issuer,
       content.content::jsonb #>> '{claimant,name}' as claimant,
       others.kinds, others.handed_over, others.refunded,
       corrected.number as corrected_number,
       (corrected.issued_at at time zone 'Asia/Almaty')::date as corrected_on, deed.reason
from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as ordered (act, file, decision)
join v_file file on file.id = ordered.file and file.number is not null
join v_person person on person.id = file.person
join lateral (
    select c.content from v_every_content c where c.document = ordered.file limit 1) content on true
left join ruling on ruling.act = ordered.act
left join lateral (
    select array_agg(act.kind) as kinds,
           max(act.sum) filter (where act.kind = 'HAND_OVER') as handed_over,
           max(act.sum) filter (where act.kind = 'REFUND') as refunded
    from v_every_act act
    where act.file = ordered.file and act.decision = ordered.decision) others on true
left join v_act self on self.id = ordered.act and self.kind = 'ISSUE_CORRECTION_RULING'
left join v_decision decision on decision.id = self.decision
left join v_fact told on told.id = decision.fact
left join v_staff_deed deed on told.note = 'deed ' || deed.id
left join lateral (
    select wrong.number, wrong.issued_at
    from v_every_ruling wrong
    where wrong.file = ordered.file
      and (wrong.act = told.act or told.act is null and wrong.form = lower(self.detail))
    order by wrong.issued_at desc
    limit 1) corrected on self.id is not null
