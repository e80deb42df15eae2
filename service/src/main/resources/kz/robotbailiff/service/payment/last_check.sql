select file, provider, number, answer from receipt_check where file = ?
order by asked_at desc limit 1
