-- Several SMS operators: a reference is a part's only among those of one operator. A part whose
-- fate was unknown for too long is sent again; what went out twice by it is counted.

alter table message_part add column operator text not null default 'first';

alter table message add column resent smallint not null default 0; -- parts sent again, fate unknown

drop index message_sending;
create index message_open on message ((id & 8191)) where state = 'sending' or resent > 0;

-- A second copy of a part that the centre confirmed: the person has it twice.
create table message_copy (
    operator   text not null,
    reference  text not null,
    message    bigint not null references message,
    part       smallint not null,
    told_at    timestamptz not null,
    primary key (operator, reference)
);
create index message_copy_message on message_copy (message);

create or replace view v_message as
select id, file, channel, name, state, reason, written_at, sent_at,
       case when state = 'delivered' then ended_at end as delivered_at,
       case when state in ('failed', 'no_phone', 'no_app') then ended_at end as failed_at,
       parts, resent,
       (select count(*) from message_copy c where c.message = message.id) as doubled
from message;

-- How messages went, by the day on which they were written.
create view v_notice_day as
select (written_at at time zone 'Asia/Almaty')::date as day, channel,
       count(*) as messages,
       count(*) filter (where state = 'delivered') as delivered,
       count(*) filter (where state in ('failed', 'no_phone', 'no_app')) as failed,
       coalesce(sum(resent), 0) as parts_sent_again,
       coalesce(sum((select count(*) from message_copy c where c.message = message.id)), 0)
           as parts_doubled
from message
group by 1, 2;
