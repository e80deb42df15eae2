-- Closed files at rest. What they have in the fat tables is packed 64 files together, by what the
-- rows are and not by whose they are: a decision resembles the same decision of another file more
-- than anything else, and PostgreSQL compresses one value at a time, with 4 kB to look back. Rows
-- are kept as they were, type and all. See docs/decisions/0011-retention.md.
create table docket_archive (
    file   bigint primary key references document,
    chunk  bigint not null                   -- the least of the files that are packed together
);

create table docket_chunk (
    chunk      bigint primary key,
    packed_at  timestamptz not null,
    acts       act[] not null,
    decisions  decision[] not null,
    contents   document_content[] not null
);

-- In which chunk a file is packed, for the rooms that pack rows of their own.
create view v_archived as select file, chunk from docket_archive;

-- All that a file ever had, at hand or packed. Only to be asked for files: `v_act` and `v_decision`
-- stay those at hand, and whoever looks for acts by kind, state or id asks them.
create view v_every_act as
select id, file, decision, kind, region, sum, detail, state, tries, next_try, sent_at, ended_at,
       reason, after
from act
union all
select a.id, r.file, a.decision, a.kind, a.region, a.sum, a.detail, a.state, a.tries, a.next_try,
       a.sent_at, a.ended_at, a.reason, a.after
from docket_archive r join docket_chunk c on c.chunk = r.chunk cross join unnest(c.acts) a
where a.file = r.file;

create view v_every_decision as
select id, file, fact, made_at, law_day, edition, outcome, grounds from decision
union all
select d.id, r.file, d.fact, d.made_at, d.law_day, d.edition, d.outcome, d.grounds
from docket_archive r join docket_chunk c on c.chunk = r.chunk cross join unnest(c.decisions) d
where d.file = r.file;

create view v_every_content as
select document, content from document_content
union all
select r.file, d.content
from docket_archive r join docket_chunk c on c.chunk = r.chunk cross join unnest(c.contents) d
where d.document = r.file;

create or replace view v_payee as
select document as file,
       content::jsonb #>> '{claimant,payee,iik}' as iik,
       content::jsonb #>> '{claimant,payee,bik}' as bik,
       content::jsonb #>> '{claimant,payee,kbe}' as kbe,
       content::jsonb #>> '{claimant,payee,knp}' as knp,
       content::jsonb #>> '{claimant,payee,kbk}' as kbk,
       content::jsonb #>> '{claimant,bin}' as bin
from v_every_content;
