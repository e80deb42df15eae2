select d.id, d.person, d.kind, d.source, d.amount, d.already_paid, d.issued_on, d.in_force_on,
       d.decided_on, d.interruptions, d.arrived_on, d.kato, d.individual
from unnest(?::bigint[]) as wanted (id) join document d on d.id = wanted.id
order by d.id
