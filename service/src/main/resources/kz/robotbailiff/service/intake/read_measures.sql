with pair (measure, begins, ends) as (
    values ('register-entry', 'ENTER_REGISTER', 'EXCLUDE_FROM_REGISTER'),
           ('seizure', 'ORDER_SEIZURE', 'LIFT_SEIZURE'),
           ('prohibition', 'PLACE_PROHIBITION', 'LIFT_PROHIBITION'),
           ('collection-order', 'ORDER_COLLECTION', 'RECALL_COLLECTION'))
select pair.measure, made.made_at as ordered_at, b.ended_at as done_at, b.sum,
       e.ended_at as lifted_at,
       case when e.state = 'done' then 'lifted'
            when e.id is not null then 'being-lifted'
            when b.state = 'done' then 'in-force'
            when b.state = 'given_up' then 'not-carried-out'
            else 'ordered' end as state
from v_every_act b
join pair on pair.begins = b.kind
join v_every_decision made on made.file = b.file and made.id = b.decision
left join lateral (
    select id, state, ended_at from v_every_act
    where file = b.file and kind = pair.ends
    order by id desc limit 1) e on true
where b.file = ?
order by made.made_at, b.id
