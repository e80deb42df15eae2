-- The console counts the messages of the last days; rows lie in the order in which they were
-- written, so a small index by blocks finds them.
create index message_written on message using brin (written_at);
