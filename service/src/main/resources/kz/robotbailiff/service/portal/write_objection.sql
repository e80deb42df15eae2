insert into portal_objection (fact, file, claim, words, said_at, about, admitted)
values (?, ?, ?, ?, ?, ?, ?)
