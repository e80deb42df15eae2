select p.act, p.receipt, p.file, p.sum, p.state, r.provider, r.transaction, r.channel
from payout p join receipt r on r.id = p.receipt
where p.act = any (?::bigint[])
order by p.act, p.receipt
