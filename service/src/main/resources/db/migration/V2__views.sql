-- What other rooms may read of the docket. They write through the docket's own doors alone.

create view v_file as
select d.id, d.source, d.authority, d.number as document_number, d.kind as document_kind,
       d.person, d.language, d.amount, d.already_paid, d.issued_on, d.arrived_at, d.arrived_on,
       d.state as document_state, d.changed_at, d.kato as document_kato,
       p.number, p.region, p.kato, p.state, p.closing, p.version, p.opened_at, p.opened_on,
       p.last_day, p.timetable, p.edition, p.mci, p.owed, p.paid, p.paid_outside,
       p.owed - p.paid as left_to_pay, p.collected, p.seized, p.marks, p.closed_at
from document d left join proceeding p on p.id = d.id;

create view v_fact as
select id, file, kind, happened_at, recorded_at, sum, partner, act, detail, note from fact;

create view v_decision as
select id, file, fact, made_at, law_day, edition, outcome, grounds from decision;

create view v_act as
select id, file, decision, kind, region, sum, detail, state, tries, next_try, sent_at, ended_at,
       reason
from act;

create view v_set_aside as
select file, since, reason from set_aside;

create view v_person as
select id, iin, surname, given_name, patronymic, address, kato, phone from person;

create view v_document_content as
select document, content from document_content;
