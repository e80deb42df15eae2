select s.file, s.level, s.way, s.expires_at, s.person, f.number
from portal_session s left join v_file f on f.id = s.file and f.number is not null
where s.hash = ? and s.expires_at > ?
