select d.authority, d.number, d.presentation, d.source, d.digest, d.arrived_at, returned.grounds,
       d.state = 'opened' as opened
from unnest(?::text[], ?::text[]) as wanted (authority, number)
join document d on d.authority = wanted.authority::bpchar and d.number = wanted.number
left join lateral (
    select grounds from v_decision where file = d.id and outcome = 'RETURNED' limit 1) returned
    on d.state = 'returned'
order by d.presentation
