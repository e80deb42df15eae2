select d.id as file, e.number, e.arrived_on, p.state, p.closed_at
from unnest(?::bigint[]) as wanted (id)
join document d on d.id = wanted.id
join document e on e.authority = d.authority and same_number(e.number) = same_number(d.number)
               and e.id <> d.id and (e.number = d.number or e.person = d.person)
left join proceeding p on p.id = e.id
where d.state = 'received'
  and (e.state = 'opened'
       or (e.state = 'received' and (e.arrived_at, e.id) < (d.arrived_at, d.id)))
order by d.id, e.id
