-- Which input of which decision the debtor contests, and what is admitted of the sum.
alter table portal_objection
    add column about text,                       -- decision.rule.input, where one was pointed at
    add column admitted bigint not null default 0 check (admitted >= 0);

create or replace view v_objection as
select fact, file, claim, words, said_at, about, admitted from portal_objection;
