select coalesce(sum(tries), 0) from portal_attempt where key = ? and began > ?
