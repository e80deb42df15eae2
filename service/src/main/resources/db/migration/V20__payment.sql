-- The book of the cash control account. Each tenge that comes in is a receipt; each step it takes
-- is a movement of postings whose sum is zero. Where it lies now is kept beside, and never below
-- zero.

create table receipt (
    id           bigint primary key,          -- the number the payer's provider is told
    provider     text not null,
    transaction  text not null,               -- the provider's own id
    file         bigint references document,  -- null: it matched nothing
    account      text,                        -- the account as the payer typed it
    sum          bigint not null check (sum > 0),
    channel      text not null,
    happened_at  timestamptz not null,        -- the provider's business time
    booked_at    timestamptz not null,
    fact         bigint unique,               -- the fact *paid* that tells the robot of it
    intent       bigint,
    unique (provider, transaction)
);
create index receipt_file on receipt (file);

create type posting_account as enum (
    'payer',      -- outside: where the money came from; the only one below zero
    'received',   -- booked, the robot has not answered yet
    'unmatched',  -- belongs to nobody we know
    'applied',    -- the claimant's
    'paying',     -- the claimant's, under a payment order
    'payout',     -- outside: with the claimant
    'surplus',    -- the payer's again
    'refunding',  -- the payer's, under an order
    'refund',     -- outside: back with the payer
    'routable',   -- the private bailiff's
    'routing',    -- the private bailiff's, under an order
    'routed');    -- outside: with the private bailiff

create sequence movement_id;

create table posting (
    movement   bigint not null,
    account    posting_account not null,
    receipt    bigint not null references receipt,
    sum        bigint not null check (sum <> 0),  -- minus where it leaves, plus where it arrives
    posted_at  timestamptz not null,
    primary key (movement, account)
);
create index posting_receipt on posting (receipt);

-- Where each tenge of a receipt lies now: the sum of its postings, kept by the trigger below.
create table holding (
    receipt  bigint not null references receipt,
    account  posting_account not null,
    sum      bigint not null,
    primary key (receipt, account),
    constraint never_negative check (account = 'payer' or sum >= 0)
) with (fillfactor = 70);

create function keep_holdings() returns trigger language plpgsql as $$
begin
    if exists (select 1 from added group by movement having sum(added.sum) <> 0) then
        raise exception 'the postings of a movement do not add up to zero'
            using errcode = 'check_violation';
    end if;
    insert into holding (receipt, account, sum)
    select receipt, account, 0 from added group by receipt, account order by receipt, account
    on conflict do nothing;
    update holding set sum = holding.sum + moved.sum
    from (select receipt, account, sum(added.sum) as sum from added
          group by receipt, account) moved
    where holding.receipt = moved.receipt and holding.account = moved.account;
    return null;
end $$;

create trigger posting_kept after insert on posting
    referencing new table as added for each statement execute function keep_holdings();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'check_violation';
end $$;

create trigger posting_append_only before update or delete or truncate on posting
    for each statement execute function refuse_change();

-- A payment begun on a page of ours. Its id is the provider's invoice number and the flight's id.
create type intent_state as enum ('creating', 'started', 'booked', 'failed', 'expired');

create table intent (
    id          bigint primary key,
    key         text not null unique,
    file        bigint not null references document,
    sum         bigint not null check (sum > 0),
    language    text not null,
    back        text not null,
    page        text,
    state       intent_state not null default 'creating',
    created_at  timestamptz not null,
    next_poll   timestamptz not null,
    ended_at    timestamptz
);
create index intent_open on intent (next_poll) where state in ('creating', 'started');

-- Money under way out of the account: a line for each receipt it is taken from.
create type payout_state as enum ('ordered', 'confirmed', 'refused');

create table payout (
    act         bigint not null,
    receipt     bigint not null references receipt,
    file        bigint not null,
    purpose     text not null check (purpose in ('claimant', 'refund', 'bailiff')),
    sum         bigint not null check (sum > 0),
    state       payout_state not null default 'ordered',
    ordered_at  timestamptz not null,
    ended_at    timestamptz,
    reason      text,
    primary key (act, receipt)
);
create index payout_file on payout (file);

-- What must not happen with money, and did: an officer looks.
create table payment_alarm (
    id           bigint primary key,
    raised_at    timestamptz not null,
    kind         text not null,
    provider     text not null,
    transaction  text not null,
    receipt      bigint references receipt,
    sum          bigint
);

create view v_payment as
select r.id as receipt, r.file, r.provider, r.transaction, r.sum, r.channel, r.happened_at,
       r.booked_at, h.applied, h.paid_on, h.refund_due, h.refunded, h.to_route, h.routed,
       case when h.unmatched > 0 then 'unmatched'
            when h.received > 0 then 'booked'
            when h.refund_due > 0 then 'refund_due'
            when h.to_route > 0 then 'to_route'
            when h.applied > h.paid_on then 'applied'
            when h.paid_on > 0 then 'paid_on'
            when h.routed > 0 then 'routed'
            else 'refunded' end as state
from receipt r
cross join lateral (
    select coalesce(sum(sum) filter (where account = 'received'), 0)::bigint as received,
           coalesce(sum(sum) filter (where account = 'unmatched'), 0)::bigint as unmatched,
           coalesce(sum(sum) filter (
               where account in ('applied', 'paying', 'payout')), 0)::bigint as applied,
           coalesce(sum(sum) filter (where account = 'payout'), 0)::bigint as paid_on,
           coalesce(sum(sum) filter (
               where account in ('surplus', 'refunding')), 0)::bigint as refund_due,
           coalesce(sum(sum) filter (where account = 'refund'), 0)::bigint as refunded,
           coalesce(sum(sum) filter (
               where account in ('routable', 'routing')), 0)::bigint as to_route,
           coalesce(sum(sum) filter (where account = 'routed'), 0)::bigint as routed
    from holding where holding.receipt = r.id) h;

create view v_payout as
select act, receipt, file, purpose, sum, state, ordered_at, ended_at, reason from payout;

create view v_payment_alarm as
select id, raised_at, kind, provider, transaction, receipt, sum from payment_alarm;
