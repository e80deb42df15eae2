select d.number, o.sum, o.paid_on, o.received_at
from outside_payment o join document d on d.id = o.document
where o.authority = ?::bpchar and o.reference = ?
