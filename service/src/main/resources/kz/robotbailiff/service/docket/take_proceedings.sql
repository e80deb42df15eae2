select p.id, p.person, p.version, p.kato, p.state, p.closing, p.opened_on, p.last_day, p.timetable,
       p.owed, p.paid, p.paid_outside, p.seized, p.contested, p.marks
from unnest(?::bigint[]) as wanted (id) join proceeding p on p.id = wanted.id
order by p.id
limit ?
for no key update of p skip locked
