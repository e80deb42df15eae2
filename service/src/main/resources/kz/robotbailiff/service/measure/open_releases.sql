select count(*) as open,
       coalesce(extract(epoch from ?::timestamptz - min(d.made_at)), 0)::bigint as oldest
from v_act a join v_decision d on d.id = a.decision
where a.kind = any (?::text[]) and a.state in ('waiting', 'carrying', 'sent')
  and a.after is null
