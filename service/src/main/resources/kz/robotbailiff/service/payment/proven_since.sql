select 1 from book_proof where at >= ?
