select f.id as file, s.level, s.way, s.expires_at, s.person, f.number
from portal_session s join v_file f on f.id = s.file or f.person = s.person
where s.hash = ? and s.expires_at > ? and f.number = ?
