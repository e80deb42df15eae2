update portal_session set expires_at = ? where hash = ?
