select max((
    select max(m.sent_at) from v_file_message m where m.file = c.file and m.channel = 'sms'))
from v_check_code c
join v_file f on f.id = c.file
join v_person p on p.id = f.person
where c.hash = ? and right(regexp_replace(p.phone, '\D', '', 'g'), 4) = ?
