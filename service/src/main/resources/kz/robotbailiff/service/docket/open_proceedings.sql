insert into proceeding (id, number, region, kato, person, state, closing, version, opened_at,
                        opened_on, last_day, timetable, edition, mci, owed, paid, paid_outside,
                        seized, contested, marks, closed_at)
select id, number, left(kato, 2)::smallint, kato, person, state::proceeding_state,
       closing::closing, 1, now, opened_on, last_day, timetable, edition, mci, owed, paid,
       paid_outside, seized, contested, coalesce(marks, 0),
       case when closing is not null then now end
from (select ?::timestamptz, ?::integer, ?::bigint) as all_alike (now, edition, mci),
     unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::date[], ?::date[], ?::text[],
            ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
            ?::integer[])
     as o (id, number, kato, person, opened_on, last_day, timetable,
           state, closing, owed, paid, paid_outside, seized, contested, marks)
