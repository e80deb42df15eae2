-- Each document is updated once in its life, when it is examined, and no index holds its state:
-- with room on its page the new version stays there, and no entry is made anew in three indexes,
-- one of them over `same_number` with its regular expression. 122 µs became 73 µs a document.
alter table document set (fillfactor = 50);
