-- Receipts, their first postings, the facts, the end of their flights: one statement, one commit.
select place, receipt, booked, same, file, withdrawn
from book_money(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
