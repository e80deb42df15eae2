select d.id, d.person, d.kind, d.source, d.amount, d.already_paid, d.issued_on, d.in_force_on,
       d.decided_on, d.interruptions, d.arrived_on, d.kato, d.individual, d.state
from unnest(?::bigint[]) as wanted (id) join document d on d.id = wanted.id
where d.state in ('received', 'returned')
order by d.id
limit ?
for no key update of d skip locked
