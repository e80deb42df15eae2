insert into document (id, source, authority, number, kind, person, language, amount, issued_on,
                      in_force_on, decided_on, kato, arrived_at, arrived_on, digest, state)
select file, source, '240840000017', 'EX-' || file, kind,
       1 + file % greatest(1, current_setting('example.cases')::bigint / 8),
       case when file % 3 = 0 then 'ru' else 'kk' end::language, demand, day - 70, day - 30,
       day - 20, kato, (day + time '10:00') at time zone 'Asia/Almaty', day, '',
       case when opened then 'opened' else 'returned' end::document_state
from example_file;

insert into document_change (document, source, changed_at)
select file, source, (day + time '10:05') at time zone 'Asia/Almaty' from example_file;

insert into proceeding (id, number, region, kato, person, state, closing, version, opened_at,
                        opened_on, last_day, timetable, edition, mci, owed, paid, collected,
                        closed_at)
select file, 'EX-' || file, region, kato,
       1 + file % greatest(1, current_setting('example.cases')::bigint / 8),
       case when closing in ('term_ended', 'opted_out') then 'transferred' else 'terminated'
       end::proceeding_state,
       closing, 1, (day + time '10:05') at time zone 'Asia/Almaty', day, last_day,
       'simplified-2024', 20250101, mci, demand, came, came,
       case when closing = 'term_ended' then (last_day + 1 + time '00:05')
            else end_day + time '15:05' end at time zone 'Asia/Almaty'
from (select *, case closing when 'paid' then demand when 'term_ended' then in_part else 0 end
          as came
      from example_file
      where opened) as begun;
