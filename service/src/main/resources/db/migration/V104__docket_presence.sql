-- Each running service has a number and holds an advisory lock under it for as long as its session
-- lives. What was in the hands of one that is gone is handed out again at once, not after a lease.
create sequence instance_number as integer cycle;

alter table act add column holder integer;
alter table newcomer add column holder integer;

create index act_carrying on act (holder) where state = 'carrying';
