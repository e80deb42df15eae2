select key, sum, begun_at from portal_payment where file = ? and key = ?
