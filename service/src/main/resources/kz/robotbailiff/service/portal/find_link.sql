select l.file, f.number from v_link l join v_file f on f.id = l.file
where l.hash = ? and l.expires_at > ? and f.number is not null
