select receipt, provider, transaction, sum, channel, happened_at, booked_at, applied, state
from v_payment where file = ? order by booked_at
