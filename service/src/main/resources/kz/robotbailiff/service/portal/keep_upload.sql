insert into portal_upload (id, file, purpose, type, size, digest, signer, at)
values (?, ?, ?, ?, ?, ?, ?, ?)
