select id from receipt where provider = ? and transaction = ?
