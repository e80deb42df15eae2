-- Which private bailiff got which file, by which roster and which count: enough for anyone to
-- recompute each choice.

create table roster (
    hash       bytea primary key,     -- SHA-256 of the body
    loaded_at  timestamptz not null,
    body       text not null          -- the chamber's list, as it was sent
);

create type bailiff_status as enum ('active', 'suspended', 'excluded');

-- The roster in force, taken apart for the pages; distribution reads the roster itself.
create table bailiff (
    licence     text primary key,
    name_kk     text not null,
    name_ru     text not null,
    region      smallint not null,
    registered  text[] not null,      -- KATO codes of the districts of registration
    assigned    text[] not null,      -- and of those served without being registered there
    phone       text not null,
    address_kk  text not null,
    address_ru  text not null,
    iin         char(12),
    iik         text,
    bik         text,
    status      bailiff_status not null,
    active_from date,
    active_to   date
);

create type allotment_rule as enum ('fewest', 'same_debtor', 'returned_by_territory');
create type allotment_end as enum ('recusal', 'absent', 'territory', 'not_accepted');

create table allotment (
    act          bigint primary key,  -- the act that ordered the hand-over
    file         bigint not null references document,
    person       bigint not null,
    licence      text not null,
    district     char(4) not null,    -- the first four digits of the debtor's KATO code
    period       smallint not null,   -- the calendar year
    category     text not null,
    place        integer not null,    -- which one it is in this district, period and category
    rule         allotment_rule not null,
    roster       bytea not null references roster,
    counter      integer not null,    -- how many the chosen one had received in the period before
    candidates   integer not null,    -- among how many it was chosen
    excluded     text[] not null,     -- who had returned this file
    day          date not null,
    allotted_at  timestamptz not null,
    accept_by    date not null,
    material     text[] not null,     -- what was handed over
    accepted_at  timestamptz,
    lifted_at    timestamptz,
    ended_at     timestamptz,
    ended_as     allotment_end,
    constraint ended_with_reason check ((ended_at is null) = (ended_as is null)),
    unique (district, period, category, place)
);
create unique index allotment_held on allotment (file) where ended_at is null;
create index allotment_bailiff on allotment (licence, allotted_at) where ended_at is null;
create index allotment_person on allotment (person);
create index allotment_waiting on allotment (accept_by)
    where ended_at is null and accepted_at is null;

create table allotment_counter (
    district  char(4) not null,
    period    smallint not null,
    category  text not null,
    licence   text not null,
    received  integer not null,
    primary key (district, period, category, licence)
);

create view v_bailiff as
select licence, name_kk, name_ru, region, phone, address_kk, address_ru, status from bailiff;

create view v_handover as
select a.file, a.licence, b.name_kk, b.name_ru, b.phone, b.address_kk, b.address_ru, b.iin, b.iik,
       b.bik, a.act, a.district, a.rule, a.allotted_at, a.accept_by, a.accepted_at, a.lifted_at,
       a.material
from allotment a left join bailiff b on b.licence = a.licence
where a.ended_at is null;

-- Every allotment there ever was, for the published report on evenness.
create view v_allotment as
select act, file, licence, district, period, category, place, rule, roster, counter, candidates,
       excluded, day, allotted_at, accept_by, accepted_at, ended_at, ended_as
from allotment;
