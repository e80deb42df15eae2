select id from receipt where intent = ?
