-- Levies on debtors' wages, as the bailiffs' system tells of them (Rules, p. 15).

create table wage_levy (
    id        text primary key,              -- the bailiffs' system's own
    iin       text,                          -- while it stands, and then no more
    stands    boolean not null,
    digest    text not null,                 -- tells the same from other content
    told_at   timestamptz not null,
    ended_at  timestamptz,
    check (stands = (iin is not null))
) with (fillfactor = 80);
create index wage_levy_iin on wage_levy (iin) where stands;

-- Which file was told that a levy stands; without a row here it was told that none does.
create table wage_levied (
    file     bigint primary key references document,
    told_at  timestamptz not null
);
