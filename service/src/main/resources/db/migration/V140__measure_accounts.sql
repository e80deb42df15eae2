-- What banks tell of the debtor's accounts, and what they hold of it against the law's protection.

alter table bank_account add column barred bigint not null default 0 check (barred >= 0);

create table found_account (
    file     bigint not null references document,
    bank     smallint not null references partner,
    iban     text not null,
    kind     text not null,
    balance  bigint not null check (balance >= 0),
    seized   bigint not null check (seized >= 0),
    told_at  timestamptz not null,
    primary key (file, bank, iban)
) with (fillfactor = 80);

alter type fact_kind add value 'protected_seized';
alter type fact_kind add value 'unanswered';
alter type fact_kind add value 'wage_levied';
alter type fact_kind add value 'wage_levy_ended';
