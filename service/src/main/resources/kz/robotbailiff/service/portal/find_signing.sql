select s.file, s.content, s.expires_at, s.signed_at, p.iin, f.number
from portal_signing s join v_file f on f.id = s.file join v_person p on p.id = f.person
where s.hash = ? and s.expires_at > ?
