-- An agent's register of a day against our book, both ways.

create type reconciled as enum ('agrees', 'mended', 'incident', 'nonsense', 'silent');

create table reconciliation (
    id             bigint primary key,
    provider       text not null,
    day            date not null,
    at             timestamptz not null,
    outcome        reconciled not null,
    lines          integer not null default 0,
    missing_here   integer not null default 0,   -- booked now by its id
    missing_there  integer not null default 0,   -- held, and asked
    other_sum      integer not null default 0,   -- an incident
    cancelled      integer not null default 0,   -- taken back there
    reason         text
);
create index reconciliation_day on reconciliation (provider, day, at);

-- Money that its agent's register does not know: it does not leave before that is cleared up.
create table receipt_hold (
    receipt   bigint primary key references receipt,
    since     timestamptz not null,
    ended_at  timestamptz,
    answer    text
);

create view v_reconciliation as
select distinct on (provider, day)
       provider, day, at, outcome, lines, missing_here, missing_there, other_sum, cancelled, reason
from reconciliation order by provider, day, at desc;

create view v_receipt_hold as
select h.receipt, r.file, r.provider, r.transaction, r.sum, h.since, h.ended_at, h.answer
from receipt_hold h join receipt r on r.id = h.receipt;

-- Every night's proof of the book.
create table book_proof (
    at         timestamptz primary key,
    receipts   bigint not null,
    movements  bigint not null,
    balance    bigint not null,   -- of all postings together: zero
    faults     integer not null,
    first      text               -- what the first fault is about
);
create view v_book_proof as select at, receipts, movements, balance, faults, first from book_proof;
