select act from allotment where act = any (?::bigint[])
