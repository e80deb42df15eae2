select 1 from v_file where id = ? and number = ?
