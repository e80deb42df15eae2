insert into objection_answer (authority, reference, document, claim, answered_on, received_at)
values (?, ?, ?, ?, ?, ?)
on conflict (authority, reference) do nothing
