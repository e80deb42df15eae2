update receipt_hold set ended_at = case when ? then ?::timestamptz end, answer = ?
where receipt = ? and ended_at is null
