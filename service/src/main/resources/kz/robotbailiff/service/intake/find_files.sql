select distinct on (d.authority, d.number)
       d.authority, d.number, d.id, d.state <> 'received' as examined
from unnest(?::text[], ?::text[]) as wanted (authority, number)
join document d on d.authority = wanted.authority::bpchar and d.number = wanted.number
where d.source = ?::source
order by d.authority, d.number, d.state = 'opened' desc, d.presentation desc
