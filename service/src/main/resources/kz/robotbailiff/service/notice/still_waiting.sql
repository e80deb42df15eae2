-- Files with a message that may still go out, a letter that may still come back, or a reminder that
-- is planned. A part that no operator reported on in all this time is waited for no longer.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1 from message m
              where m.file = w.file
                and (m.state in ('written', 'sending')
                     or m.channel = 'letter' and m.state = 'sent' and m.presumed_at is null))
   or exists (select 1 from reminder r where r.file = w.file and r.done_at is null)
