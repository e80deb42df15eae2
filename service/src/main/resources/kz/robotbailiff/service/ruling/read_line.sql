select id, file, form, number, issued_at, region from v_ruling where id = ?
