-- Refusals in writing stand on the work list with their term; what staff did is kept with the
-- reason.

alter table work_item
    add column registered_on date,         -- of an application in writing
    add column answer_by date,             -- its last day, by the law's working days
    add column registered_by text,
    add column reason text;                -- what the officer wrote with the answer

create unique index work_item_refusal on work_item (file)
    where code = 'WRITTEN_REFUSAL' and answered_at is null;

-- Append only: who of the staff did what, when, and why.
create table staff_deed (
    id      bigint primary key,
    at      timestamptz not null,
    login   text not null,
    role    text not null,
    kind    text not null,                 -- see the bundle, keys deed.<kind>
    file    bigint references document,
    reason  text not null
);
create index staff_deed_file on staff_deed (file, id);

create view v_staff_deed as select id, at, login, role, kind, file, reason from staff_deed;
create view v_work_item as
select id, file, region, code, since, answered_at, answer, officer, registered_on, answer_by, reason
from work_item;
