-- What a terminal may know of an account: its file, its state and what is left, no person's data.
select id, number, state, left_to_pay from v_file
where number is not null and (number = ? or id = ?)
