with tried as (
    update portal_code set tries = tries + 1
    where session = ? and expires_at > ? and tries < ?
    returning hash)
select hash from tried
