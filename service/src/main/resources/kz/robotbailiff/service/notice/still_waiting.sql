-- Files with a message that may still go out or be reported on, or a reminder that is planned.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1 from message m
              where m.file = w.file
                and (m.state in ('written', 'sending')
                     or m.channel = 'letter' and m.state = 'sent' and m.presumed_at is null))
   or exists (select 1 from reminder r where r.file = w.file and r.done_at is null)
