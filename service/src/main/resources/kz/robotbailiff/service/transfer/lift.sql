update allotment set lifted_at = ?
where licence = ? and file = ? and ended_at is null and accepted_at is not null
  and lifted_at is null
