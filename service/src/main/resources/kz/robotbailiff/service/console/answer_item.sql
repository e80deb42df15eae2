update work_item set answered_at = ?, answer = ?, officer = ?, reason = ?
where id = ? and region = ? and answered_at is null
returning file, code
