update portal_signing set signed_at = ? where hash = ? and signed_at is null
