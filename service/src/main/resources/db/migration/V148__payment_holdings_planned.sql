-- Planned while the book is empty and kept while it fills, this trigger read all holdings for each
-- batch, and forbidden to read the table it read its whole index, three times as dear. Until the
-- first analysis of the table it now reads the table; from then on it looks up by key.
alter function keep_holdings() set enable_seqscan = on;
alter function keep_holdings() set random_page_cost = 1.1;
