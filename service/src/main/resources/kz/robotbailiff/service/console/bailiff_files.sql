select id, closing, owed, left_to_pay, collected from v_file where id = any(?::bigint[])
