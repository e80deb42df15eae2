select m.id as message, told.tag, told.operator, told.reference, known.reference as kept
from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as told (tag, phone, operator, reference)
join message m on (m.id & 8191) = told.tag >> 3 and (m.state = 'sending' or m.resent > 0)
              and m.channel = 'sms'
join v_file f on f.id = m.file
join v_person p on p.id = f.person
left join message_part known on known.message = m.id and known.part = (told.tag & 7)
where right(regexp_replace(p.phone, '\D', '', 'g'), 10) = right(told.phone, 10)
