-- The ministry's own switch beside the law's: from which day a region takes documents, and from
-- which day it does not. Append only; the last word about a day counts. Without a row the law alone
-- decides.
create table region_switch (
    id        bigint primary key,
    region    smallint not null,
    from_day  date not null,
    is_on     boolean not null,
    at        timestamptz not null,
    login     text not null,
    reason    text not null
);
create index region_switch_region on region_switch (region, from_day, id);

create view v_region_switch as
select id, region, from_day, is_on, at, login, reason from region_switch;
