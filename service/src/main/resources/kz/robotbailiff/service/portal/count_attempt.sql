insert into portal_attempt (key, began, tries) values (?, ?, 1)
on conflict (key, began) do update set tries = portal_attempt.tries + 1
