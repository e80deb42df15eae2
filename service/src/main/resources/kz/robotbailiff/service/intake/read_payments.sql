-- Where each tenge of a payment is: the claimant's (and of that, paid on already), back with the
-- payer or on the way there, with the private bailiff, taken back by its provider, in the budget.
select p.receipt::text as receipt, p.channel, p.happened_at, p.booked_at, p.sum,
       p.applied as yours, p.paid_on, p.refund_due + p.refunded as to_payer,
       p.to_route + p.routed as to_bailiff, p.reversed as taken_back, p.escheated as to_budget
from v_payment p
where p.file = ?
order by p.booked_at, p.receipt
