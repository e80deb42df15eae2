-- What a terminal may know of an account: its file, its state, what is left, and the first letters
-- of the debtor's name.
select f.id, f.number, f.state, f.left_to_pay, left(p.surname, 1) as surname,
       left(p.given_name, 1) as given_name
from v_file f join v_person p on p.id = f.person
where f.number is not null and (f.number = ? or f.id = ?)
