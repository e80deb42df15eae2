-- Payments that their provider took back before it told us of them: should the notice come after
-- all, late on its way, it is not booked.

create table withdrawn (
    provider     text not null,
    transaction  text not null,
    told_at      timestamptz not null,
    primary key (provider, transaction)
);
