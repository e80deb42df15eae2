select p.act, p.receipt, coalesce(p.file, 0) as file, p.sum, r.provider, r.transaction
from payout p join receipt r on r.id = p.receipt
where p.purpose = 'budget' and p.state = 'ordered'
order by p.act
limit 500
