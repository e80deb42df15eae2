select key, sum, begun_at from portal_payment where file = ? order by begun_at desc limit 1
