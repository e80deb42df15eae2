update portal_session set hash = ?, level = 2, expires_at = ? where hash = ?
