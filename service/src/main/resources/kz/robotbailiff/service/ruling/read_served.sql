-- How a file's debtor was told: every step of every message with what shows it.
select file, message, channel, name, step, at, left(evidence, 200) as evidence
from v_service
where file = any (?::bigint[]) and at is not null
order by file, at, message nulls last, step
