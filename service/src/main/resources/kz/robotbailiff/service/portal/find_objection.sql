select said_at from portal_objection where file = ? and claim = ?
