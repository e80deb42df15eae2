with taken as (
    update reminder r set next_try = ?
    where r.message in (select message from reminder
                        where kind = ? and done_at is null and next_try <= ?
                        order by next_try, message
                        limit ?
                        for update skip locked)
    returning r.message, r.file, r.region, r.made_at)
select t.message, t.file, t.region, t.made_at, f.state = 'open' and f.left_to_pay > 0 as owes
from taken t join v_file f on f.id = t.file
