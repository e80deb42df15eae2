-- Receipts that debtors show for money paid elsewhere, and what those who gave them say.
create table receipt_check (
    file      bigint not null,
    provider  text not null,
    number    text not null,
    asked_at  timestamptz not null,
    answer    text not null,
    primary key (file, provider, number)
);
create index receipt_check_open on receipt_check (asked_at)
    where answer in ('SILENT', 'UNFINISHED');

create view v_receipt_check as select file, provider, number, asked_at, answer from receipt_check;
