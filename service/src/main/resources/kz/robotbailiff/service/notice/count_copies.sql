select count(*) from message_copy
