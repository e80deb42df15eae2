-- Whether the debtor contests this and nobody has answered yet.
select 1 from v_file where id = ? and number is not null and marks & ?::integer <> 0
