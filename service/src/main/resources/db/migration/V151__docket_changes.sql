-- When a document or its proceeding last moved, for the authorities that ask what moved since. It
-- stood in `document`, under an index: each of the five moves of a life wrote the whole row anew
-- and an entry into each of the four indexes. Narrow and apart, a move is a row of 40 bytes.
create table document_change (
    document    bigint primary key references document,
    source      source not null,
    changed_at  timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0.05);
insert into document_change (document, source, changed_at)
select id, source, changed_at from document;
create index document_change_feed on document_change (source, changed_at, document);

-- A program of the release before may still write it; it is read no more, and goes later.
drop index document_changed;
alter table document alter column changed_at drop not null;

create or replace view v_file as
select d.id, d.source, d.authority, d.number as document_number, d.kind as document_kind,
       d.person, d.language, d.amount, d.already_paid, d.issued_on, d.arrived_at, d.arrived_on,
       d.state as document_state, c.changed_at, d.kato as document_kato,
       p.number, p.region, p.kato, p.state, p.closing, p.version, p.opened_at, p.opened_on,
       p.last_day, p.timetable, p.edition, p.mci, p.owed, p.paid, p.paid_outside,
       p.owed - p.paid as left_to_pay, p.collected, p.seized, p.marks, p.closed_at,
       d.presentation
from document d
left join proceeding p on p.id = d.id
left join document_change c on c.document = d.id;

-- An act's states stand in the condition of an index, so no update of it stays on its page, and the
-- room kept free on each page was never used: 0.7 kB a file.
alter table act set (fillfactor = 100);

-- What churns is cleaned after thousands of rows, not after a fifth of the table: in a store of
-- millions the queues would be read through their own dead entries until then.
alter table act set (autovacuum_vacuum_scale_factor = 0.05);
alter table proceeding set (autovacuum_vacuum_scale_factor = 0.05);
alter table document set (autovacuum_vacuum_scale_factor = 0.05);
alter table due set (autovacuum_vacuum_scale_factor = 0.02);
alter table pending set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
alter table newcomer set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
