select d.number, o.claim, o.answered_on, o.received_at
from objection_answer o join document d on d.id = o.document
where o.authority = ?::bpchar and o.reference = ?
