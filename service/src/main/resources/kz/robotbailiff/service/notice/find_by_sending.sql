select m.id as message, told.tag
from unnest(?::bigint[], ?::text[]) as told (tag, phone)
join message m on (m.id & 8191) = told.tag >> 3 and m.state = 'sending' and m.channel = 'sms'
join v_file f on f.id = m.file
join v_person p on p.id = f.person
where right(regexp_replace(p.phone, '\D', '', 'g'), 10) = right(told.phone, 10)
