-- What authorities tell about documents that they presented, and what was refused before it
-- became one.

create type withdrawal_kind as enum ('cancellation', 'release');

-- The decision behind a document was cancelled, or its debtor released; each once a document.
create table withdrawal (
    document         bigint not null references document,
    kind             withdrawal_kind not null,
    decision_number  text not null,
    decided_on       date not null,
    reason           text,
    received_at      timestamptz not null,
    primary key (document, kind)
);

-- Money that went straight to the budget, by the reference of the authority that tells of it.
create table outside_payment (
    authority    char(12) not null,
    reference    text not null,
    document     bigint not null references document,
    sum          bigint not null check (sum > 0),
    paid_on      date not null,
    received_at  timestamptz not null,
    primary key (authority, reference)
);
create index outside_payment_document on outside_payment (document);

-- What was sent and refused: it never became a document and is not lost. The same content refused
-- for the same reason again is one row that counts.
create table refusal (
    id          bigint primary key,
    source      source not null,
    digest      bytea not null,
    problem     text not null,
    faults      text not null,             -- field, rule and values, as JSON
    authority   text,
    number      text,
    content     bytea,                     -- as sent; null where it was too long to keep
    first_at    timestamptz not null,
    last_at     timestamptz not null,
    times       integer not null default 1,
    unique (source, digest, problem)
);
create index refusal_page on refusal (source, id);
