-- Ends a payment that took no money, and its flight with it.
with ended as (
    update intent set state = ?::intent_state, ended_at = ?
    where id = ? and state in ('creating', 'started') returning id)
select count(end_flight(id)) from ended
