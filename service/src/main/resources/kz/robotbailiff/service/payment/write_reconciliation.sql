insert into reconciliation (id, provider, day, at, outcome, lines, missing_here, missing_there,
                            other_sum, cancelled, reason)
values (?, ?, ?, ?, ?::reconciled, ?, ?, ?, ?, ?, ?)
