-- Guards of the book that look at a whole batch at once. The foreign key from postings to their
-- receipt asked one query a posting, an eighth of what a settled payment cost; the trigger that
-- adds up each movement sees all postings anyway. A receipt stays for ever, under its own id.
create or replace function keep_holdings() returns trigger language plpgsql
-- However many lie in the table, a batch looks up its own by their key.
set enable_seqscan = off
as $$
begin
    if exists (select 1 from added group by movement having sum(added.sum) <> 0) then
        raise exception 'the postings of a movement do not add up to zero'
            using errcode = 'check_violation';
    end if;
    if exists (select 1 from added
               where (select id from receipt where receipt.id = added.receipt) is null) then
        raise exception 'a posting has no receipt' using errcode = 'foreign_key_violation';
    end if;
    with moved as materialized (
        select receipt, account, sum(added.sum) as sum from added group by receipt, account),
    known as (
        update holding set sum = holding.sum + moved.sum from moved
        where holding.receipt = moved.receipt and holding.account = moved.account
        returning holding.receipt, holding.account)
    insert into holding as h (receipt, account, sum)
    select moved.receipt, moved.account, moved.sum from moved
    where not exists (
        select 1 from known
        where known.receipt = moved.receipt and known.account = moved.account)
    order by moved.receipt, moved.account
    on conflict (receipt, account) do update set sum = h.sum + excluded.sum;
    return null;
end $$;

create trigger receipt_stays before delete or update of id or truncate on receipt
    for each statement execute function refuse_change();

alter table posting drop constraint posting_receipt_fkey;
