update web_subscription s set gone_at = ?
from v_file f where f.id = ? and s.person = f.person and s.endpoint = ? and s.gone_at is null
