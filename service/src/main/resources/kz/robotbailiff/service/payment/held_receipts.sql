select h.receipt, r.transaction from receipt_hold h join receipt r on r.id = h.receipt
where r.provider = ? and h.ended_at is null
order by h.receipt
limit 1000
