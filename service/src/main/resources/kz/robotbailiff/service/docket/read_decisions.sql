select id, made_at, law_day, edition, outcome, grounds from decision where file = ? order by id
