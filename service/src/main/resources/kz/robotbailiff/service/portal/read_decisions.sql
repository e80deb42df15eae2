select d.id, d.made_at, d.outcome, d.fact, f.sum, f.happened_at, f.kind as fact_kind
from v_every_decision d left join v_fact f on f.id = d.fact
where d.file = ? order by d.made_at desc, d.id desc
