select provider, day, at, outcome::text as outcome, lines, missing_here, missing_there, other_sum,
       cancelled, reason
from v_reconciliation
where day >= ?
order by day desc, provider
limit 100
