select h.receipt, h.file, f.number, h.provider, h.transaction, h.sum, h.since, h.answer
from v_receipt_hold h left join v_file f on f.id = h.file
where h.ended_at is null
order by h.since
limit 200
