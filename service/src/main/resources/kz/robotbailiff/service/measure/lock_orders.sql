select id, file, kind, sum, upon, reason, asked, sent, answered, refused, later,
       passed, enough, made_at, ended_at
from bank_order where id = any (?::bigint[]) order by id for update
