insert into ruling_certificate (fingerprint, certificate)
select fingerprint, certificate
from unnest(?::bytea[], ?::bytea[]) as used (fingerprint, certificate)
on conflict do nothing
