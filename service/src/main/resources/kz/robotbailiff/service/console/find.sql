select f.id, f.number, f.document_number, f.document_state, f.state, f.closing, f.opened_on,
       f.last_day, f.owed, f.left_to_pay, f.amount, p.surname, p.given_name
from v_file f join v_person p on p.id = f.person
where f.number = ? or f.document_number = ? or p.iin = ?
order by f.id desc
limit 50
