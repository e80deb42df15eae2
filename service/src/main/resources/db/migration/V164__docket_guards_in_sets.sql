-- The file of a fact and of a receipt is looked up for all rows of a statement at once. The foreign
-- keys asked one query a row and locked the document, so that a payment wrote to the page of a
-- document that it does not change: after a checkpoint, to the log as a whole page. A document
-- stays for ever, under its own id. See decision 0012.
create function file_stands() returns trigger language plpgsql
-- However many documents there are, a batch looks up its own by their key.
set enable_seqscan = off
as $$
begin
    if exists (select 1 from added
               where added.file is not null
                 and (select id from document where document.id = added.file) is null) then
        raise exception 'a row of % has no document', tg_table_name
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;

create trigger fact_has_document after insert on fact
    referencing new table as added for each statement execute function file_stands();
create trigger receipt_has_document after insert on receipt
    referencing new table as added for each statement execute function file_stands();
create trigger receipt_finds_document after update on receipt
    referencing new table as added for each statement execute function file_stands();
alter table fact drop constraint fact_file_fkey;
alter table receipt drop constraint receipt_file_fkey;

create trigger document_stays before delete or update of id or truncate on document
    for each statement execute function refuse_change();

-- Documents are written from the persons that they are joined with, and each person is altered once
-- more when the registers have answered: with room on its page that makes no index entry anew.
alter table document drop constraint document_person_fkey;
create trigger person_stays before delete or update of id or truncate on person
    for each statement execute function refuse_change();
alter table person set (fillfactor = 60);
