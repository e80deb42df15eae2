-- Documents whose debtor the registers have not yet told about; narrow, because it churns. The name
-- is the one that this document states: the same person may be named otherwise by another document.
create table newcomer (
    file        bigint primary key references document,
    surname     text not null,
    given_name  text not null,
    tries       smallint not null default 0,
    next_try    timestamptz not null,
    asking      boolean not null default false    -- under a lease that ends at next_try
);
create index newcomer_tray on newcomer (next_try, file);

-- A document that was returned with correctable grounds may come again under its own number: then
-- it is a new document of the same key, and its presentations are counted.
alter table document add column presentation smallint not null default 1 check (presentation > 0);
alter table document drop constraint document_authority_number_key;
alter table document add constraint document_key unique (authority, number, presentation);

create or replace view v_file as
select d.id, d.source, d.authority, d.number as document_number, d.kind as document_kind,
       d.person, d.language, d.amount, d.already_paid, d.issued_on, d.arrived_at, d.arrived_on,
       d.state as document_state, d.changed_at, d.kato as document_kato,
       p.number, p.region, p.kato, p.state, p.closing, p.version, p.opened_at, p.opened_on,
       p.last_day, p.timetable, p.edition, p.mci, p.owed, p.paid, p.paid_outside,
       p.owed - p.paid as left_to_pay, p.collected, p.seized, p.marks, p.closed_at,
       d.presentation
from document d left join proceeding p on p.id = d.id;
