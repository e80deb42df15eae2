-- What is known of each agent that can be asked, and which payments it may have begun.

create table provider_watch (
    provider     text primary key,
    asked_at     timestamptz not null,
    answered_at  timestamptz not null,   -- when what we know of its unfinished payments was true
    trouble      text
);

create table provider_pending (
    flight       bigint primary key,     -- the docket's flight: nothing is decided while it stands
    provider     text not null,
    file         bigint not null,
    transaction  text not null,          -- empty: held because the agent cannot be asked
    since        timestamptz not null,
    unique (provider, file, transaction)
);

create sequence provider_hold;           -- flights of holds count downwards, apart from all ids

alter table payment_alarm add column ended_at timestamptz;

drop view v_payment_alarm;
create view v_payment_alarm as
select id, raised_at, kind, provider, transaction, receipt, sum, ended_at from payment_alarm;

create view v_provider as
select w.provider, w.asked_at, w.answered_at, w.trouble,
       (select count(distinct p.file) from provider_pending p
        where p.provider = w.provider) as files_held
from provider_watch w;

create or replace view v_payment as
select r.id as receipt, r.file, r.provider, r.transaction, r.sum, r.channel, r.happened_at,
       r.booked_at, h.applied, h.paid_on, h.refund_due, h.refunded, h.to_route, h.routed,
       case when h.unmatched > 0 then 'unmatched'
            when h.received > 0 then 'booked'
            when h.reversed > 0 then 'reversed'
            when h.refund_due > 0 then 'refund_due'
            when h.to_route > 0 then 'to_route'
            when h.applied > h.paid_on then 'applied'
            when h.paid_on > 0 then 'paid_on'
            when h.routed > 0 then 'routed'
            when h.escheated > 0 then 'escheated'
            else 'refunded' end as state,
       h.reversed, h.escheated
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
           coalesce(sum(sum) filter (where account = 'routed'), 0)::bigint as routed,
           coalesce(sum(sum) filter (where account = 'reversed'), 0)::bigint as reversed,
           coalesce(sum(sum) filter (
               where account in ('escheating', 'escheated')), 0)::bigint as escheated
    from holding where holding.receipt = r.id) h;

-- Money that went straight to the budget, as the gateway tells of it: performance, never ours.
create table budget_payment (
    provider     text not null,
    transaction  text not null,
    file         bigint,
    account      text,
    sum          bigint not null check (sum > 0),
    told_at      timestamptz not null,
    primary key (provider, transaction)
);
