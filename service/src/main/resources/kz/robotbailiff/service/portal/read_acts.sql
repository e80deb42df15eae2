select id, decision, kind, sum, detail, state, sent_at, ended_at
from v_every_act
where file = ?
order by id
