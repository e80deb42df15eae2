update allotment set accepted_at = ?
where licence = ? and file = ? and ended_at is null and accepted_at is null
