select id, channel, name, state, reason, written_at, sent_at, delivered_at, failed_at
from v_file_message where file = ? order by id
