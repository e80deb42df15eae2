select id, number, authority, document_number, state, closing, lpad(region::text, 2, '0') as region,
       opened_on, last_day, closed_at, owed, paid, paid_outside, left_to_pay, seized
from v_file
where number = ? and source = ?::source
