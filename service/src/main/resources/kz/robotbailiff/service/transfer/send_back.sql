update allotment set ended_at = ?, ended_as = ?::allotment_end
where licence = ? and file = ? and ended_at is null
