insert into fact (id, file, kind, happened_at, recorded_at, detail)
select 4 * file, file, case when unknown_debtor then 'not_identified' else 'identified'
       end::fact_kind,
       (day + time '10:02') at time zone 'Asia/Almaty',
       (day + time '10:02') at time zone 'Asia/Almaty',
       case when unknown_debtor then 'UNKNOWN' else kato end
from example_file;

insert into fact (id, file, kind, happened_at, recorded_at, sum)
select 4 * file + 1, file, 'paid', (end_day + time '15:00') at time zone 'Asia/Almaty',
       (end_day + time '15:00') at time zone 'Asia/Almaty',
       case closing when 'paid' then demand else in_part end
from example_file
where opened and (closing = 'paid' or (closing = 'term_ended' and in_part > 0));

insert into decision (id, file, fact, made_at, law_day, edition, outcome, grounds)
select 4 * file + 2, file, 4 * file, (day + time '10:05') at time zone 'Asia/Almaty', day, 20250101,
       case when opened then 'OPENED' else 'RETURNED' end,
       case when opened then '' when unknown_debtor then 'identity!INDIVIDUALS!-!why=UNKNOWN'
            else 'ceiling!CEILING!-!' end
from example_file;

insert into began (day, began_at)
select max(last_day) + 30, (max(last_day) + 30 + time '00:00') at time zone 'Asia/Almaty'
from example_file;

analyze;
