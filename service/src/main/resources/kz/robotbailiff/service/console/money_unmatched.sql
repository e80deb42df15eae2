select receipt, provider, transaction, account, sum, booked_at, state
from v_unmatched
where state <> 'refunded'
order by booked_at
limit 200
