-- Notices: one message per act ever, its parts on the wire, and the personal link it carries.

create type channel as enum ('sms', 'push');

create type message_state as enum (
    'written',    -- nothing of it has gone out
    'sending',    -- some of it may have gone out
    'sent',       -- the carrier has all of it
    'delivered', 'failed',
    'no_phone', 'no_app');

create table message (
    id            bigint primary key,      -- the act's id
    file          bigint not null references document,
    channel       channel not null,
    name          text not null,           -- which message: open, paid, transferred ...
    state         message_state not null default 'written',
    parts         smallint not null default 1,
    reason        text,                    -- why it failed, in the carrier's code
    written_at    timestamptz not null,
    tried_at      timestamptz,
    sent_at       timestamptz,
    ended_at      timestamptz
) with (fillfactor = 70);
create index message_file on message (file);
create index message_sending on message ((id & 8191)) where state = 'sending';

-- A part that the SMS centre took, under the reference by which its receipt comes.
create table message_part (
    message    bigint not null references message,
    part       smallint not null,
    reference  text,                       -- null: known by its receipt alone
    state      message_state not null check (state in ('sent', 'delivered', 'failed')),
    primary key (message, part)
) with (fillfactor = 70);
create index message_part_reference on message_part (reference);

-- Where the debtor's page is: made with the message that tells it, kept only as a hash.
create table link (
    hash        bytea primary key,
    file        bigint not null references document,
    code_hash   bytea not null,            -- of "<file>:<ten digits>", for the way without a link
    made_at     timestamptz not null,
    expires_at  timestamptz not null
);
create index link_file on link (file);

create view v_message as
select id, file, channel, name, state, reason, written_at, sent_at,
       case when state = 'delivered' then ended_at end as delivered_at,
       case when state in ('failed', 'no_phone', 'no_app') then ended_at end as failed_at
from message;

create view v_link as
select hash, file, code_hash, made_at, expires_at from link;
