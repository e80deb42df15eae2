-- The console: what waits for an officer, and who of the staff looked at what.

create table work_item (
    id           bigint primary key,          -- the act that put it here
    file         bigint not null references document,
    region       smallint not null,
    code         text not null,               -- why; see the bundle, keys work.<code>
    since        timestamptz not null,
    answered_at  timestamptz,
    answer       text,
    officer      text,
    check ((answered_at is null) = (answer is null) and (answer is null) = (officer is null))
);
create index work_item_waiting on work_item (region, since) where answered_at is null;
create index work_item_file on work_item (file);

-- Append only: each look of a member of staff at a file.
create table staff_look (
    at     timestamptz not null,
    login  text not null,
    role   text not null,
    file   bigint not null references document,
    what   text not null
);
create index staff_look_file on staff_look (file, at);

create view v_staff_look as select at, login, role, file, what from staff_look;
