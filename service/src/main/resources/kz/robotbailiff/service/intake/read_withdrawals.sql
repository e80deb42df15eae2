select document, decision_number, decided_on, reason, received_at
from withdrawal
where kind = ?::withdrawal_kind and document = any (?::bigint[])
