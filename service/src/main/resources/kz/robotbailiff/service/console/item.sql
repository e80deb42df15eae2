select w.id, w.file, w.region, w.code, w.since, w.registered_on, w.answer_by, w.registered_by,
       w.answered_at, w.answer, w.officer, w.reason, f.number, f.document_number,
       coalesce(f.state::text, f.document_state::text) as state
from v_file f join work_item w on f.id = w.file
where w.id = ?
