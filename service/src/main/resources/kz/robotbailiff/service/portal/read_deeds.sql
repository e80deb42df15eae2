select max(happened_at) filter (where kind = 'ruling_opened') as ruling_opened,
       max(happened_at) filter (where kind in ('opted_out', 'opted_out_in_writing')) as opted_out,
       max(happened_at) filter (where kind = 'disputed') as disputed
from v_fact where file = ?
