-- What an authority answered to a debtor's objection, by its own reference.
create table objection_answer (
    authority    char(12) not null,
    reference    text not null,
    document     bigint not null references document,
    claim        text,                       -- core's claim; null: all that stand
    answered_on  date not null,
    received_at  timestamptz not null,
    primary key (authority, reference)
);
create index objection_answer_document on objection_answer (document);
