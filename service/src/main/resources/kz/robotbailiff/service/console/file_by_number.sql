select id, region from v_file where number = ?
