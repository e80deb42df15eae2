select s.file, s.level, s.way, s.expires_at, f.number
from portal_session s join v_file f on f.id = s.file
where s.hash = ? and s.expires_at > ? and f.number is not null
