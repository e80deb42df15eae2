select a.id, a.raised_at, a.kind, a.provider, a.transaction, a.sum, p.file, f.number
from v_payment_alarm a
left join v_payment p on p.receipt = a.receipt
left join v_file f on f.id = p.file
where a.ended_at is null
order by a.raised_at desc
limit 200
