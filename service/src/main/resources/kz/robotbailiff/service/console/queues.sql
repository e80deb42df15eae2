select kind,
       count(*) filter (where state in ('waiting', 'carrying')) as waiting,
       count(*) filter (where state = 'sent') as unconfirmed,
       count(*) filter (where state = 'given_up') as given_up,
       min(next_try) filter (where state in ('waiting', 'carrying')) as oldest
from v_act
where state <> 'done'
group by kind
order by kind
