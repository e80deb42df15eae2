select message, channel, name, step, at, evidence
from v_service where file = ? order by at, message nulls last, step
