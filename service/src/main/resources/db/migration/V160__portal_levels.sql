-- Who one is: the level lives in the session, and a login by eGov opens all cases of one person.

alter table portal_session alter column file drop not null;
alter table portal_session add column person bigint references person;
alter table portal_session drop constraint portal_session_way_check;
alter table portal_session add constraint portal_session_way_check
    check (way in ('link', 'number', 'egov'));
alter table portal_session add constraint portal_session_opens
    check (file is not null or person is not null);

-- Codes sent by SMS. Each is good for its own ten minutes and for five tries.
create table portal_code (
    id          bigint primary key,
    session     bytea not null references portal_session on update cascade on delete cascade,
    hash        bytea not null,
    tries       smallint not null default 0,
    expires_at  timestamptz not null
);
create index portal_code_session on portal_code (session);

-- A message is found by its check code alone on the page that tells whether it is genuine.
create index link_code_hash on link (code_hash);

-- All proceedings of one person, by the index on the person.
create view v_proceeding as select id, person, number from proceeding;
