select id, decision, kind, sum, detail, state::text as state, tries, sent_at, ended_at, reason
from v_every_act where file = ? order by id
