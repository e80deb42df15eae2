-- Orders that no partner confirmed within their bound, each told to an officer once.

create table escalation (
    act      bigint primary key,
    told_at  timestamptz not null
);

-- Whether an act waits for another tells the watch which ones lie in the trays.
create or replace view v_act as
select id, file, decision, kind, region, sum, detail, state, tries, next_try, sent_at, ended_at,
       reason, after
from act;
