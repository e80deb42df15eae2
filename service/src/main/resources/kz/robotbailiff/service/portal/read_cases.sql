select f.number, f.state, f.closing, f.last_day, greatest(f.owed - f.paid, 0) as left_to_pay
from v_proceeding p join v_file f on f.id = p.id
where p.person = ?
order by (f.state = 'open') desc, f.last_day, f.number
