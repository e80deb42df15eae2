-- {key} and {group} are set by Statistics: by what the figures are told apart
select {key} as key,
       count(*) filter (where number is not null) as initiated,
       coalesce(sum(owed), 0) as initiated_sum,
       count(*) filter (where closing = 'paid') as paid,
       coalesce(sum(collected) filter (where closing is null or closing <> 'cancelled'), 0)
           as collected,
       count(*) filter (where closing = 'term_ended') as term_ended,
       count(*) filter (where closing = 'opted_out') as opted_out,
       coalesce(sum(owed - collected) filter (where closing in ('term_ended', 'opted_out')), 0)
           as transferred_sum,
       count(*) filter (where closing = 'cancelled') as cancelled,
       count(*) filter (where closing = 'released') as released,
       count(*) filter (where document_state = 'returned') as returned,
       count(*) filter (where state = 'open' or document_state = 'received') as in_hand
from v_file
where coalesce(opened_on, arrived_on) >= ?
group by {group}
order by 1 desc
limit 60
