-- Rows that the docket's only writer makes from a row that it has locked, or has written a moment
-- before in the same transaction, need no second look at it: each look was a query of its own and,
-- for a file's first, a lock written to the log. What comes from another room keeps its guard:
-- facts, persons, receipts and all that lies in the book. See decision 0012.
alter table act drop constraint act_file_fkey;
alter table act drop constraint act_decision_fkey;
alter table decision drop constraint decision_file_fkey;
alter table pending drop constraint pending_fact_fkey;
alter table proceeding drop constraint proceeding_id_fkey;
alter table proceeding drop constraint proceeding_person_fkey;
alter table due drop constraint due_file_fkey;
alter table document_change drop constraint document_change_document_fkey;
alter table document_content drop constraint document_content_document_fkey;
alter table newcomer drop constraint newcomer_file_fkey;

-- A proceeding is updated three to eight times in a life and no index holds what is updated: with
-- room for a whole page of new versions none of its four index entries is made anew.
alter table proceeding set (fillfactor = 50);
