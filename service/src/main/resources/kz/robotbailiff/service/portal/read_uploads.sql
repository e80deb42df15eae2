select id, purpose, type, size, signer, at from portal_upload where file = ? order by at, id
