-- Many nodes poll beside each other: a claimed payment is left alone until its next turn.
with turn as (
    select id from intent where state in ('creating', 'started') and next_poll <= ?
    order by next_poll limit ? for update skip locked),
claimed as (
    update intent set next_poll = ? from turn where intent.id = turn.id returning intent.*)
select i.id, i.key, i.file, f.number, i.sum, i.language, i.back, i.page, i.state, i.created_at
from claimed i join v_file f on f.id = i.file
