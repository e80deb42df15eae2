-- The docket's tables: what came in, what the robot decided, where each proceeding stands, what is
-- to be done. One direction: document -> fact -> decision -> proceeding -> act. A file keeps one id
-- through all of them.

create sequence id_block;  -- hands out blocks of ids; see platform.Ids

create type document_state as enum ('received', 'returned', 'opened');
create type document_kind as enum (
    'court_ruling', 'body_ruling', 'payment_prescription', 'tax_order', 'other');
create type source as enum ('administrative_register', 'tax_system', 'court_system');
create type language as enum ('kk', 'ru');

-- A debtor stands in a table of persons of its own; everything else refers to it by id.
create table person (
    id          bigint primary key,
    iin         char(12) not null unique,
    surname     text not null,
    given_name  text not null,
    patronymic  text,
    address     text not null,
    kato        char(9) not null,
    phone       text
);

-- What the authority sent. The robot alone moves `state`; the rest never changes.
create table document (
    id             bigint primary key,
    source         source not null,
    authority      char(12) not null,          -- the issuer's BIN, with number the key
    number         text not null,
    kind           document_kind not null,
    kind_name      text,                       -- the sent kind, where it is `other`
    person         bigint not null references person,
    individual     boolean not null default true,
    language       language not null,
    amount         bigint not null check (amount > 0),
    already_paid   bigint not null default 0 check (already_paid >= 0),
    issued_on      date not null,
    in_force_on    date,
    decided_on     date,
    interruptions  date[],
    kato           char(9) not null,           -- the debtor's registration as the document tells it
    arrived_at     timestamptz not null,
    arrived_on     date not null,              -- the day in Almaty
    digest         bytea not null,             -- SHA-256 of the canonical content: same or not
    state          document_state not null default 'received',
    changed_at     timestamptz not null,
    unique (authority, number)
);
create index document_changed on document (source, changed_at, id);

-- The content as sent, canonical JSON, with its signature: evidence, and what rulings and pages
-- quote.
create table document_content (
    document   bigint primary key references document,
    content    text not null,
    signature  bytea
);

create type fact_kind as enum (
    'identified', 'not_identified', 'cancelled', 'released', 'paid_outside',
    'paid', 'payment_reversed',
    'ruling_opened', 'opted_out', 'opted_out_in_writing', 'disputed',
    'dispute_upheld', 'dispute_rejected', 'held', 'resumed',
    'seized', 'nothing_to_seize', 'notified', 'not_notified',
    'taken_over', 'sent_back', 'lifted_by_bailiff',
    'day_began');

-- Everything that happened outside. Append only.
create table fact (
    id           bigint primary key,
    file         bigint not null references document,
    kind         fact_kind not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    sum          bigint check (sum >= 0),
    partner      smallint,
    act          bigint,                 -- the act it answers
    detail       text,                   -- the code that belongs to the kind
    note         text                    -- a partner's reference, for the record
);
create index fact_file on fact (file);

-- What the robot has not answered yet.
create table pending (
    file  bigint not null,
    fact  bigint not null references fact,
    primary key (file, fact)
);

create type proceeding_state as enum ('open', 'terminated', 'transferred', 'taken_over');
create type closing as enum ('paid', 'cancelled', 'released', 'term_ended', 'opted_out');

create table proceeding (
    id             bigint primary key references document,
    number         text not null unique,
    region         smallint not null,
    kato           char(9) not null,
    person         bigint not null references person,
    state          proceeding_state not null,
    closing        closing,
    version        integer not null,
    opened_at      timestamptz not null,
    opened_on      date not null,
    last_day       date not null,
    timetable      text not null,
    edition        integer not null,
    mci            bigint not null,
    owed           bigint not null check (owed > 0),
    paid           bigint not null default 0 check (paid >= 0),
    paid_outside   bigint not null default 0 check (paid_outside between 0 and paid),
    collected      bigint not null default 0 check (collected >= 0),  -- paid while it was open
    seized         bigint not null default 0 check (seized >= 0),
    marks          integer not null default 0,   -- bits of core.proceeding.Mark
    closed_at      timestamptz,
    constraint closed_with_ground check (
        (state = 'open') = (closing is null) and (state = 'open') = (closed_at is null)),
    constraint terminated_grounds check (
        state <> 'terminated' or closing in ('paid', 'cancelled', 'released')),
    constraint transferred_grounds check (
        state not in ('transferred', 'taken_over') or closing in ('term_ended', 'opted_out')),
    constraint paid_in_full check (closing is distinct from 'paid' or paid >= owed)
) with (fillfactor = 80);
create index proceeding_person on proceeding (person);
create index proceeding_region on proceeding (region, opened_on);

-- The earliest day on which the robot owes a file anything; narrow, because it churns.
create table due (
    file    bigint primary key references proceeding,
    on_day  date not null
) with (fillfactor = 80);
create index due_day on due (on_day, file);

-- Days that the docket has begun, one by one.
create table began (
    day       date primary key,
    began_at  timestamptz not null
);

-- While a row stands, money may be on its way: nothing is decided for the file.
create table in_flight (
    file    bigint not null,
    intent  bigint not null,
    since   timestamptz not null,
    primary key (file, intent)
);

create table decision (
    id        bigint primary key,
    file      bigint not null references document,
    fact      bigint,                    -- null: the day began
    made_at   timestamptz not null,
    law_day   date not null,
    edition   integer not null,
    outcome   text not null,             -- core.proceeding.Outcome
    grounds   text not null              -- rules, norms and inputs as codes; see GroundsCode
);
create index decision_file on decision (file);

create type act_state as enum ('waiting', 'carrying', 'sent', 'done', 'given_up');

-- What is to be done outside. Gains its outcome, nothing else changes.
create table act (
    id        bigint primary key,
    file      bigint not null references document,
    decision  bigint not null references decision,
    kind      text not null,             -- core.proceeding.ActKind
    region    smallint not null,
    sum       bigint,
    detail    text,
    after     bigint,                    -- the act that must be done before
    state     act_state not null default 'waiting',
    tries     smallint not null default 0,
    next_try  timestamptz not null,
    sent_at   timestamptz,
    ended_at  timestamptz,
    reason    text
) with (fillfactor = 70);
create index act_file on act (file);
create index act_tray on act (kind, next_try)
    where state in ('waiting', 'carrying', 'sent') and after is null;
create index act_after on act (after) where after is not null;
create index act_given_up on act (ended_at) where state = 'given_up';

-- Files that could not be decided: set aside with an alarm, never lost.
create table set_aside (
    file    bigint primary key references document,
    since   timestamptz not null,
    reason  text not null
);

-- Numbers without gaps, per territory, year and series.
create table counter (
    series  text not null,
    region  smallint not null,
    year    smallint not null,
    last    bigint not null,
    primary key (series, region, year)
);
