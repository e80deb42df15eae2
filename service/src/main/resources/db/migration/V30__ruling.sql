-- The ruling room: rulings as data, frozen and signed at issue; pages are made from them on demand.

-- Certificates under which rulings were signed, kept for as long as the rulings.
create table ruling_certificate (
    fingerprint  bytea primary key,            -- SHA-256 of the certificate
    certificate  bytea not null
);

-- One signature over the hash tree of rulings that were issued together in one territory.
create table ruling_tree (
    id           bigint primary key,
    certificate  bytea not null references ruling_certificate,
    head         text not null,                -- canonical JSON: id, region, root, size, signedAt
    signature    bytea not null,
    signed_at    timestamptz not null
);

create table ruling (
    act        bigint primary key,             -- the act that ordered it; one act, one ruling
    file       bigint not null,
    form       text not null check (
        form in ('initiation', 'transfer', 'seizure', 'prohibition', 'termination')),
    region     smallint not null,
    year       smallint not null,
    ordinal    bigint not null check (ordinal > 0),
    number     text not null unique,
    issued_at  timestamptz not null,
    content    text not null,                  -- canonical JSON, exactly as it was signed
    tree       bigint not null references ruling_tree,
    leaf       integer not null check (leaf >= 0),
    path       bytea not null,                 -- hashes from the leaf's sibling up to the root
    unique (form, region, year, ordinal)
);
create index ruling_file on ruling (file, act);

create view v_ruling as
select act as id, file, act, form, number, issued_at, region from ruling;
