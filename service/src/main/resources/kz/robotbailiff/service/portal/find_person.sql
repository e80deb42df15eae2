select id from v_person where iin = ?
