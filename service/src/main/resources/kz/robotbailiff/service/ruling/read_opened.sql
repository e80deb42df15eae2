select min(happened_at) as opened_at
from v_fact
where file = ? and kind = 'ruling_opened'
