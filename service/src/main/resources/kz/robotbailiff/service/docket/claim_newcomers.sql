with tray as (
    select file from newcomer
    where next_try <= ?
    order by next_try, file
    limit ?
    for no key update skip locked)
update newcomer n set next_try = ?, asking = true, holder = nullif(?, 0)
from tray, document d, person p
where n.file = tray.file and d.id = n.file and p.id = d.person
returning n.file, p.iin, n.surname, n.given_name, n.tries
