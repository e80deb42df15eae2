select account, abs(sum) as sum from v_balance where sum <> 0 order by account
