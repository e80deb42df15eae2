-- Whom no channel reached an officer may tell otherwise: the deed is the evidence.

create or replace view v_service as
select m.file, m.id as message, m.channel::text as channel, m.name, 'sent' as step,
       m.sent_at as at,
       case when m.channel = 'letter'
            then (select 'batch ' || l.batch from letter l where l.message = m.id)
            else (select string_agg(p.operator || ' ' || p.reference, ', ' order by p.part)
                  from message_part p where p.message = m.id) end as evidence
from message m
where m.sent_at is not null
union all
select m.file, m.id, m.channel::text, m.name, 'delivered', m.ended_at,
       (select string_agg(coalesce(p.told, p.operator || ' ' || p.reference), ' | '
                          order by p.part)
        from message_part p where p.message = m.id)
from message m
where m.state = 'delivered'
union all
select m.file, m.id, m.channel::text, m.name, 'failed', m.ended_at,
       coalesce((select string_agg(p.told, ' | ' order by p.part)
                 from message_part p where p.message = m.id and p.state = 'failed'),
                m.reason, m.state::text)
from message m
where m.state in ('failed', 'no_phone', 'no_app')
union all
select m.file, m.id, m.channel::text, m.name, 'presumed', m.presumed_at,
       (select 'not returned, batch ' || l.batch from letter l where l.message = m.id)
from message m
where m.presumed_at is not null
union all
select f.file, null, 'page', 'open', 'seen', f.happened_at, 'fact ' || f.id
from v_fact f
where f.kind = 'ruling_opened'
union all
select f.file, null, 'person', 'open', 'delivered', f.happened_at, f.note
from v_fact f
where f.kind = 'notified' and f.note like 'deed %';
