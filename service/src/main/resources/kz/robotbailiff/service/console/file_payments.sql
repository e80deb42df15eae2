select p.receipt, p.provider, p.transaction, p.sum, p.channel, p.happened_at, p.booked_at,
       p.applied, p.state,
       (select string_agg(l.account || ':' || l.sum, ' ' order by l.account)
        from v_payment_place l where l.receipt = p.receipt) as places
from v_payment p where p.file = ? order by p.booked_at
