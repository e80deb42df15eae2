select message from message_part where operator = ? and reference = ?
