select f.id, c.hash from v_file f join v_check_code c on c.file = f.id where f.number = ?
