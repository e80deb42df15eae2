-- Papers beside the rulings: the collection order and its recall, the act of exclusion from the
-- register, the certificates of service and of release. They are numbered, frozen and signed alike.
alter table ruling drop constraint if exists ruling_form_check;
alter table ruling drop constraint if exists ruling_form;
alter table ruling add constraint ruling_form check (
    form in ('initiation', 'transfer', 'seizure', 'prohibition', 'termination', 'correction',
             'collection', 'recall', 'exclusion', 'service', 'release'));

-- A file has one certificate of each kind.
create unique index ruling_certificate_once on ruling (file, form)
    where form in ('service', 'release');

-- Decisions whose acts are still to be written out as papers.
create table paper_due (
    decision  bigint primary key,
    file      bigint not null
);
