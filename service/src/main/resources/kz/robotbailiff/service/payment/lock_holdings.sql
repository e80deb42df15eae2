-- Two who move the same money wait for each other here.
select holding.receipt
from holding join receipt on receipt.id = holding.receipt
where receipt.file = any (?::bigint[]) and holding.account = ?::posting_account
order by holding.receipt
for update of holding
