update message set presumed_at = ?
where channel = 'letter' and state = 'sent' and presumed_at is null and sent_at <= ?
returning id, file, name
