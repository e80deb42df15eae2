-- Money without a file goes back too, and what nobody claims goes to the budget after its term.

alter table payout alter column file drop not null;
alter table payout add column source posting_account;   -- where it came from, if not by its purpose
alter table payout drop constraint payout_purpose_check;
alter table payout add constraint payout_purpose_check
    check (purpose in ('claimant', 'refund', 'bailiff', 'budget'));

-- Money that belongs to nobody we know, and where it is now.
create view v_unmatched as
select r.id as receipt, r.provider, r.transaction, r.account, r.sum, r.happened_at, r.booked_at,
       p.state, p.since, p.unmatched, p.refund_due, p.refunded
from receipt r
cross join lateral (
    select coalesce(sum(h.sum) filter (where h.account in ('unmatched', 'surplus')), 0)::bigint
               as unmatched,
           coalesce(sum(h.sum) filter (where h.account = 'refunding'), 0)::bigint as refund_due,
           coalesce(sum(h.sum) filter (where h.account = 'refund'), 0)::bigint as refunded,
           case when coalesce(sum(h.sum) filter (
                    where h.account in ('unmatched', 'surplus')), 0) > 0 then 'unmatched'
                when coalesce(sum(h.sum) filter (where h.account = 'refunding'), 0) > 0
                    then 'refund_due'
                else 'refunded' end as state,
           r.booked_at as since
    from holding h where h.receipt = r.id) p
where r.file is null;
