with sent as (
    update print_batch set sent_at = ? where id = any (?::bigint[]) and sent_at is null
    returning id, sent_at)
update message m set state = 'sent', sent_at = sent.sent_at
from sent join letter l on l.batch = sent.id
where m.id = l.message and m.state = 'written'
