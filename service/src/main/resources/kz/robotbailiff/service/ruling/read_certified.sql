select file.id, file.region, file.state::text as state, file.closing::text as closing,
       (select max(act.decision) from v_every_act act where act.file = file.id) as decision
from v_file file
where file.id = any (?::bigint[]) and file.number is not null
order by file.id
