select left(kato, 2) as region,
       count(*) as initiated,
       coalesce(sum(owed), 0) as sum,
       count(*) filter (where closing = 'paid') as paid,
       coalesce(sum(collected) filter (where closing is null or closing <> 'cancelled'), 0)
           as collected,
       count(*) filter (where closing in ('term_ended', 'opted_out')) as passed
from v_file
where number is not null and kato is not null
group by 1
order by 1
