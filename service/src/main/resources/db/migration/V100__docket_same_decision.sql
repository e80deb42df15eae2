-- One authority gives one number once. Spaces, signs, case and letters that look alike in both
-- alphabets do not make it another number, where the debtor is the same.
create function same_number(number text) returns text
language sql immutable parallel safe return
    regexp_replace(translate(upper(number), 'АВЕЕКМНОРСТХУІЁ', 'ABEEKMHOPCTXYIE'),
                   '[^[:alnum:]]', '', 'g');

create index document_same_number on document (authority, same_number(number));
