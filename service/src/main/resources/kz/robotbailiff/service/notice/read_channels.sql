select file, channel, state from message
where file = any (?::bigint[]) and name = 'open'
order by id for update
