select d.file, d.id as decision, d.law_day, d.edition, d.outcome, d.grounds, d.made_at,
       f.kind, f.sum, f.detail, f.recorded_at, f.happened_at
from v_every_decision d left join fact f on f.id = d.fact
where d.file = any (?::bigint[])
order by d.file, d.made_at, d.id
