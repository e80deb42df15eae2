select made_at, law_day, outcome, grounds from v_every_decision
where file = ? order by made_at, id
