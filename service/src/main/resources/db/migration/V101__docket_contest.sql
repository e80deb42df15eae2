-- What the debtor contests, what a bank debited under our order, and rulings of correction.
alter type fact_kind add value 'corrected';

-- The part of what is left that the debtor does not admit: no measure goes beyond the rest.
alter table proceeding add column contested bigint not null default 0 check (contested >= 0);

create view v_contest as
select id as file, contested from proceeding where contested > 0;

-- Which door the money came by is told with it: a bank's debit under our collection order is
-- another fact than a payment.
create function record_money(
    fact bigint, file bigint, happened timestamptz, recorded timestamptz, paid bigint, remark text,
    channel text)
returns bigint language sql volatile as $$
    insert into fact (id, file, kind, happened_at, recorded_at, sum, detail, note)
    values (fact, file, 'paid', happened, recorded, paid,
            case when channel = 'collection' then channel end, remark);
    insert into pending (file, fact) values (file, fact) returning fact;
$$;
