select at, receipts, movements, balance, faults, first from v_book_proof order by at desc limit 7
