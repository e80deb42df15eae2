-- The debtor's page: who has it open, who tries to, who looked, and which payment was begun.

-- One opened page: the cookie's hash, one file, thirty minutes.
create table portal_session (
    hash        bytea primary key,
    file        bigint not null references document,
    level       smallint not null check (level in (1, 2)),
    way         text not null check (way in ('link', 'number')),
    opened_at   timestamptz not null,
    expires_at  timestamptz not null
);
create index portal_session_expires on portal_session (expires_at);

-- Failed tries, counted in windows; the key is a hash of an address, or a file's number.
create table portal_attempt (
    key      bytea not null,
    began    timestamptz not null,
    tries    integer not null,
    primary key (key, began)
);
create index portal_attempt_began on portal_attempt (began);

-- Who looked at a person's data. Append only.
create table access_log (
    id       bigint primary key,
    file     bigint not null references document,
    at       timestamptz not null,
    way      text not null,              -- link, number, or the machine that asked
    what     text not null               -- case, ruling, access
);
create index access_log_file on access_log (file, at);

-- Payments begun on the page. The key names the payment towards the payment room.
create table portal_payment (
    key       text primary key,
    file      bigint not null references document,
    sum       bigint not null check (sum > 0),
    begun_at  timestamptz not null
);
create index portal_payment_file on portal_payment (file, begun_at);

-- What the debtor said in their own words beside an objection; never shown to anybody but an
-- officer.
create table portal_objection (
    fact     bigint primary key,
    file     bigint not null references document,
    claim    text not null,
    words    text,
    said_at  timestamptz not null
);
create unique index portal_objection_once on portal_objection (file, claim);

create view v_objection as select fact, file, claim, words, said_at from portal_objection;
