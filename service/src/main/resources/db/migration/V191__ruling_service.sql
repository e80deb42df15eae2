-- The certificate of service tells every step that was known when it was made. When more is known,
-- a newer one is made beside it; the older one stays true as of its day.
drop index if exists ruling_certificate_once;
create unique index ruling_release_once on ruling (file) where form = 'release';

-- Files that went to a private bailiff, who needs the certificate.
create table service_due (
    file  bigint primary key
);
