-- Measures: what banks, the notarial system and the debtor register were told and answered.

-- A partner keeps its number for ever: it is the bank's bit in the masks below.
create table partner (
    id       smallint primary key check (id between 0 and 62),
    code     text not null unique,       -- a bank's BIC, or `notary`, `register`
    name_kk  text not null,
    name_ru  text not null,
    name_en  text not null
);

create type bank_order_kind as enum (
    'seizure', 'limit', 'lift', 'collection', 'collection_limit', 'recall');

-- One row per file and act, however many banks are asked; its id on the wire is the act's id.
create table bank_order (
    id        bigint primary key,
    file      bigint not null references document,
    kind      bank_order_kind not null,
    sum       bigint check (sum >= 0),   -- what may be held or debited in all
    upon      bigint,                    -- the order it lifts, limits or recalls
    reason    text,
    asked     bigint not null,           -- bits of the banks concerned
    sent      bigint not null default 0, -- ... that took the order
    answered  bigint not null default 0, -- ... that told what came of it
    refused   bigint not null default 0, -- ... that refused it for good
    made_at   timestamptz not null,
    ended_at  timestamptz
) with (fillfactor = 80);
create index bank_order_file on bank_order (file);

-- Only a bank that found an account has a row.
create table bank_account (
    file          bigint not null references document,
    bank          smallint not null references partner,
    seized        bigint not null check (seized >= 0),      -- held now, as the bank reported
    cap           bigint check (cap >= 0),                  -- the most it may hold, if lowered
    collected     bigint not null default 0 check (collected >= 0),
    seq           integer not null,                         -- of the last execution report
    seizure       bigint not null,
    ordered_at    timestamptz not null,
    confirmed_at  timestamptz not null,
    primary key (file, bank)
) with (fillfactor = 80);

-- What one bank with an account was told by one order, and when it confirmed.
create table bank_part (
    upon          bigint not null,       -- the order of `bank_order`
    bank          smallint not null references partner,
    most          bigint not null check (most >= 0),
    done          bigint not null default 0 check (done >= 0),
    ordered_at    timestamptz not null,
    confirmed_at  timestamptz,
    primary key (upon, bank)
) with (fillfactor = 80);

-- What banks debited by collection orders, once per report. Append only.
create table bank_debit (
    upon         bigint not null,
    bank         smallint not null references partner,
    seq          integer not null,
    sum          bigint not null check (sum > 0),
    transaction  text not null,
    happened_at  timestamptz not null,
    primary key (upon, bank, seq)
);

create type entry_kind as enum ('register', 'exclude', 'prohibit', 'permit');

-- What the debtor register and the notarial system were told; each answers at once.
create table entry (
    id            bigint primary key,    -- the act's id
    file          bigint not null references document,
    kind          entry_kind not null,
    partner       smallint not null references partner,
    reason        text,
    reference     text,                  -- the partner's own number of it
    ordered_at    timestamptz not null,
    confirmed_at  timestamptz
) with (fillfactor = 80);
create index entry_file on entry (file);

-- Every measure of a file with the times of its order and its confirmation, bank by bank.
create view v_measure as
select a.file, 'seizure' as kind, p.code as partner, p.name_kk, p.name_ru, p.name_en,
       least(a.seized, a.cap) as sum,
       case when l.upon is null then case when a.seized > 0 then 'held' else 'waiting' end
            when l.confirmed_at is null then 'lifting' else 'lifted' end as state,
       a.ordered_at, a.confirmed_at, l.ordered_at as lift_ordered_at,
       l.confirmed_at as lift_confirmed_at
from bank_account a
join partner p on p.id = a.bank
left join lateral (
    select t.upon, t.ordered_at, t.confirmed_at
    from bank_order o join bank_part t on t.upon = o.id and t.bank = a.bank
    where o.file = a.file and o.kind = 'lift'
    order by o.made_at limit 1) l on true
union all
select o.file, 'collection', p.code, p.name_kk, p.name_ru, p.name_en, t.done,
       case when r.upon is not null and r.confirmed_at is null then 'recalling'
            when r.upon is not null then 'recalled'
            when t.done >= t.most then 'done' else 'standing' end,
       t.ordered_at, t.confirmed_at, r.ordered_at, r.confirmed_at
from bank_order o
join bank_part t on t.upon = o.id
join partner p on p.id = t.bank
left join lateral (
    select s.upon, s.ordered_at, s.confirmed_at
    from bank_order q join bank_part s on s.upon = q.id and s.bank = t.bank
    where q.file = o.file and q.kind = 'recall'
    order by q.made_at limit 1) r on true
where o.kind = 'collection'
union all
select e.file, case e.kind when 'register' then 'register' else 'prohibition' end,
       p.code, p.name_kk, p.name_ru, p.name_en, null,
       case when x.id is null and e.confirmed_at is null then 'ordered'
            when x.id is null then 'standing'
            when x.confirmed_at is null then 'lifting' else 'lifted' end,
       e.ordered_at, e.confirmed_at, x.ordered_at, x.confirmed_at
from entry e
join partner p on p.id = e.partner
left join lateral (
    select y.id, y.ordered_at, y.confirmed_at
    from entry y
    where y.file = e.file
      and y.kind = case e.kind when 'register' then 'exclude'::entry_kind else 'permit' end
    order by y.ordered_at limit 1) x on true
where e.kind in ('register', 'prohibit');

-- How far each order to the banks has come.
create view v_bank_order as
select id, file, kind, sum, reason, bit_count(asked::bit(64)) as asked,
       bit_count(sent::bit(64)) as sent, bit_count(answered::bit(64)) as answered,
       bit_count(refused::bit(64)) as refused, made_at, ended_at
from bank_order;
