insert into work_item (id, file, region, code, since, registered_on, answer_by, registered_by)
values (?, ?, ?, 'WRITTEN_REFUSAL', ?, ?, ?, ?)
on conflict (file) where code = 'WRITTEN_REFUSAL' and answered_at is null do nothing
