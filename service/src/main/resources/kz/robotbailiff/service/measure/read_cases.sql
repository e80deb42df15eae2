select d.id, d.number, d.opened_on, d.document_number, d.document_kind, d.issued_on, d.authority,
       p.iin, p.surname, p.given_name
from v_file d join v_person p on p.id = d.person
where d.id = any (?::bigint[])
