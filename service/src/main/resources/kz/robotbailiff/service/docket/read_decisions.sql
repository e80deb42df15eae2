select d.id, d.made_at, d.law_day, d.edition, d.outcome, d.grounds, o.arrived_on
from v_every_decision d join document o on o.id = d.file
where d.file = ?
order by d.id
