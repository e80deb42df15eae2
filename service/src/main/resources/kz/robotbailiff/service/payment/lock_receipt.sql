-- Where each tenge of a receipt lies; whoever else wants to move them waits.
select r.file, r.sum as whole, h.sum,
       h.account = 'received' as received,
       h.account in ('applied', 'routable') as owed,
       h.account in ('unmatched', 'applied', 'routable', 'surplus') as free,
       h.account in ('reversed', 'refund', 'refunding') as back
from receipt r join holding h on h.receipt = r.id
where r.id = ? and h.account <> 'payer'
order by h.account
for update of h
