select id, code, since, answer_by, answered_at, answer, officer, reason
from work_item where file = ? order by id
