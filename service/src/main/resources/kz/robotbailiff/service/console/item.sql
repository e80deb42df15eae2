select w.id, w.file, w.region, w.code, w.since, w.registered_on, w.answer_by, w.registered_by,
       w.answered_at, w.answer, w.officer, w.reason, o.words, o.admitted, o.about,
       f.number, f.document_number,
       coalesce(f.state::text, f.document_state::text) as state
from v_file f join work_item w on f.id = w.file
left join v_objection o on o.file = w.file and w.code = 'DISPUTE_' || o.claim
where w.id = ?
