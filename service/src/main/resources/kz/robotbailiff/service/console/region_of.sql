select coalesce(region, left(document_kato, 2)::smallint) from v_file where id = ?
