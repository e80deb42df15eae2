-- What debtors enclose. The bytes lie apart from the lines that tell of them.

create table portal_upload (
    id       bigint primary key,
    file     bigint not null references document,
    purpose  text not null check (purpose in ('receipt', 'application')),
    type     text not null,                -- as found in the bytes
    size     bigint not null,
    digest   bytea not null,               -- SHA-256 of the bytes
    signer   text,                         -- by which means it was signed, if it was
    at       timestamptz not null
);
create index portal_upload_file on portal_upload (file, at);

create table portal_upload_content (
    upload     bigint primary key references portal_upload,
    content    bytea not null,
    signature  bytea
);

-- An application that waits for its signature on a telephone.
create table portal_signing (
    hash        bytea primary key,         -- of the token in its address
    file        bigint not null references document,
    content     text not null,
    expires_at  timestamptz not null,
    signed_at   timestamptz
);
create index portal_signing_file on portal_signing (file);
