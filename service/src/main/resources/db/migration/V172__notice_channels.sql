-- Messages that need not go out, letters on paper, and reminders.

alter type channel add value 'letter';
alter type message_state add value 'spared';   -- the other channel has delivered it

-- A print file for the printing house: its letters are fixed before it is sent, so that it is the
-- same however often it is sent.
create table print_batch (
    id       bigint primary key,
    made_at  timestamptz not null,
    sent_at  timestamptz
);
create index print_batch_open on print_batch (id) where sent_at is null;

create table letter (
    message  bigint primary key references message,
    batch    bigint references print_batch
);
create index letter_unprinted on letter (message) where batch is null;
create index letter_batch on letter (batch);

-- One reminder a file, day and channel, ever.
create table reminder (
    message    bigint primary key,
    file       bigint not null references document,
    after_days smallint not null,
    kind       text not null check (kind in ('SEND_SMS', 'SEND_PUSH')),
    region     smallint not null,
    made_at    timestamptz not null,
    next_try   timestamptz not null,
    done_at    timestamptz,
    unique (file, after_days, kind)
);
create index reminder_due on reminder (next_try) where done_at is null;

alter table message add column presumed_at timestamptz; -- notified by the law, without a receipt
