-- Returns of money without a file that nobody has answered yet.
select p.act, p.receipt, p.sum, r.provider, r.transaction
from payout p join receipt r on r.id = p.receipt
where p.file is null and p.purpose = 'refund' and p.state = 'ordered'
order by p.receipt
limit 500
