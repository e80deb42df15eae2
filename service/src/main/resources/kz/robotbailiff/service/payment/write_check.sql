insert into receipt_check (file, provider, number, asked_at, answer) values (?, ?, ?, ?, ?)
on conflict (file, provider, number) do update
    set asked_at = excluded.asked_at, answer = excluded.answer
