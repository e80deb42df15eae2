select message, part from message_part where message = any (?::bigint[])
