-- Rulings of closed files, packed as docket_chunk is: those of one form and territory side by side,
-- whose texts and trees are the same but for a few words and hashes.
create table ruling_chunk (
    chunk    bigint primary key,
    rulings  ruling[] not null
);

-- A ruling is asked for by its own id.
create table ruling_at_rest (
    act   bigint primary key,
    file  bigint not null
);

-- A ruling that is packed may be revoked all the same; see ruling.Revocations. Its number is given
-- once, by the docket's counter, whose row is locked until the ruling stands.
alter table ruling_revocation drop constraint ruling_revocation_number_fkey;

-- All rulings of a file, at hand or packed; only to be asked for files.
create view v_every_ruling as
select act, file, form, region, number, issued_at, content, tree, leaf, path from ruling
union all
select r.act, a.file, r.form, r.region, r.number, r.issued_at, r.content, r.tree, r.leaf, r.path
from v_archived a join ruling_chunk c on c.chunk = a.chunk cross join unnest(c.rulings) r
where r.file = a.file;

create or replace view v_ruling as
select act as id, file, act, form, number, issued_at, region from v_every_ruling;
