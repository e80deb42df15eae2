-- Browsers that debtors asked us to send to, and what was sent to each.

create table web_subscription (
    id        bigint primary key,
    person    bigint not null references person,
    endpoint  text not null unique,
    p256dh    text not null,             -- in base64url, as the browser gave it
    auth      text not null,
    made_at   timestamptz not null,
    gone_at   timestamptz              -- the push service knows it no more, or it was withdrawn
);
create index web_subscription_person on web_subscription (person) where gone_at is null;

create table web_push (
    message       bigint not null references message,
    subscription  bigint not null references web_subscription,
    begun_at      timestamptz not null,
    status        integer,             -- what the push service answered; null: not known
    primary key (message, subscription)
);
