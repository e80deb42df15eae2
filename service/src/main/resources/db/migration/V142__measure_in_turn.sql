-- Banks asked one after another: whom a seizure still leaves for later, and who was passed over.

alter table bank_order
    add column later  bigint not null default 0,      -- bits of banks not asked yet
    add column passed bigint not null default 0,      -- ... that were silent for too long
    add column enough boolean not null default false; -- the debt is held, nobody else is needed

create index bank_order_in_turn on bank_order (id) where later <> 0;
create index bank_order_passed on bank_order (id) where passed <> 0;
