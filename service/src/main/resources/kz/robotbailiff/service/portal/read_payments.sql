select f.id, f.kind, f.happened_at, f.sum, d.id as decision
from v_fact f left join v_every_decision d on d.file = f.file and d.fact = f.id
where f.file = ? and f.kind in ('paid', 'paid_outside', 'payment_reversed')
order by f.happened_at, f.id
