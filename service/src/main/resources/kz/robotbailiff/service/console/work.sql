select w.id, w.file, w.region, w.code, w.since, w.answer_by, f.number, f.document_number, f.state,
       f.last_day, f.left_to_pay
from work_item w join v_file f on f.id = w.file
where w.answered_at is null and (w.region = ? or ? = 0)
order by w.answer_by nulls last, w.since, w.id
limit 200
