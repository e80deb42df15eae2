-- Payments that their provider took back when the money had already left us: what was passed on
-- stays where it is, and what becomes of it is between the provider and the state.

create table provider_claim (
    receipt   bigint primary key references receipt,
    told_at   timestamptz not null,
    sum       bigint not null check (sum > 0),   -- what had left us
    state     text not null default 'open' check (state in ('open', 'settled', 'taken_back')),
    ended_at  timestamptz,
    check ((state = 'open') = (ended_at is null))
);
create index provider_claim_open on provider_claim (told_at) where state = 'open';

create view v_provider_claim as
select c.receipt, r.file, r.provider, r.transaction, c.sum, c.told_at, c.state, c.ended_at
from provider_claim c join receipt r on r.id = c.receipt;
