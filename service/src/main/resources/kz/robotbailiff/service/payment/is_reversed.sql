select 1 from holding where receipt = ? and account = 'reversed' and sum > 0
