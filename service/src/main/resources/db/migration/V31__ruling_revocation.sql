-- Rulings that hold no longer: they go on the signed list that every check consults.
create table ruling_revocation (
    number      text primary key references ruling (number),
    revoked_on  date not null,
    reason      text not null,     -- a code: corrected, cancelled
    act         text               -- number of the act that took its place
);
