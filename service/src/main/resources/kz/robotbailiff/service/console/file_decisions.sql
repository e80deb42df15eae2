select id, made_at, law_day, edition, outcome, grounds from v_every_decision
where file = ? order by id
