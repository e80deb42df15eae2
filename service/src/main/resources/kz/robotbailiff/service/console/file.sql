select f.*, p.iin, p.surname, p.given_name, p.patronymic, p.address, p.phone
from v_file f join v_person p on p.id = f.person
where f.id = ?
