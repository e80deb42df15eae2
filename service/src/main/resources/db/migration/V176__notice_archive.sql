-- Messages of closed files and what operators said of them, packed as docket_chunk is. A message
-- that a letter, a browser's push or a second copy points at stays at hand with its parts.
create table notice_chunk (
    chunk     bigint primary key,
    messages  message[] not null,
    parts     message_part[] not null
);

-- All of a file, at hand or packed; only to be asked for files.
create view v_every_message as
select id, file, channel, name, state, parts, resent, reason, written_at, sent_at, ended_at,
       presumed_at
from message
union all
select m.id, a.file, m.channel, m.name, m.state, m.parts, m.resent, m.reason, m.written_at,
       m.sent_at, m.ended_at, m.presumed_at
from v_archived a join notice_chunk c on c.chunk = a.chunk cross join unnest(c.messages) m
where m.file = a.file;

create view v_every_part as
select m.file, p.message, p.part, p.reference, p.state, p.operator, p.told
from message m join message_part p on p.message = m.id
union all
select a.file, p.message, p.part, p.reference, p.state, p.operator, p.told
from v_archived a join notice_chunk c on c.chunk = a.chunk
cross join unnest(c.messages) m join unnest(c.parts) p on p.message = m.id
where m.file = a.file;

-- As `v_message` tells them.
create view v_file_message as
select id, file, channel, name, state, reason, written_at, sent_at,
       case when state = 'delivered' then ended_at end as delivered_at,
       case when state in ('failed', 'no_phone', 'no_app') then ended_at end as failed_at
from v_every_message;

-- Unpacks everything: a table of all days is asked for seldom.
create or replace view v_notice_day as
select (written_at at time zone 'Asia/Almaty')::date as day, channel,
       count(*) as messages,
       count(*) filter (where state = 'delivered') as delivered,
       count(*) filter (where state in ('failed', 'no_phone', 'no_app')) as failed,
       coalesce(sum(resent), 0) as parts_sent_again,
       coalesce(sum((select count(*) from message_copy c where c.message = m.id)), 0)
           as parts_doubled
from v_every_message m
group by 1, 2;

create or replace view v_service as
select m.file, m.id as message, m.channel::text as channel, m.name, 'sent' as step,
       m.sent_at as at,
       case when m.channel = 'letter'
            then (select 'batch ' || l.batch from letter l where l.message = m.id)
            else (select string_agg(p.operator || ' ' || p.reference, ', ' order by p.part)
                  from v_every_part p
                  where p.file = m.file and p.message = m.id) end as evidence
from v_every_message m
where m.sent_at is not null
union all
select m.file, m.id, m.channel::text, m.name, 'delivered', m.ended_at,
       (select string_agg(coalesce(p.told, p.operator || ' ' || p.reference), ' | '
                          order by p.part)
        from v_every_part p
                  where p.file = m.file and p.message = m.id)
from v_every_message m
where m.state = 'delivered'
union all
select m.file, m.id, m.channel::text, m.name, 'failed', m.ended_at,
       coalesce((select string_agg(p.told, ' | ' order by p.part)
                 from v_every_part p
                  where p.file = m.file and p.message = m.id and p.state = 'failed'),
                m.reason, m.state::text)
from v_every_message m
where m.state in ('failed', 'no_phone', 'no_app')
union all
select m.file, m.id, m.channel::text, m.name, 'presumed', m.presumed_at,
       (select 'not returned, batch ' || l.batch from letter l where l.message = m.id)
from v_every_message m
where m.presumed_at is not null
union all
select f.file, null, 'page', 'open', 'seen', f.happened_at, 'fact ' || f.id
from v_fact f
where f.kind = 'ruling_opened'
union all
select f.file, null, 'person', 'open', 'delivered', f.happened_at, f.note
from v_fact f
where f.kind = 'notified' and f.note like 'deed %';
