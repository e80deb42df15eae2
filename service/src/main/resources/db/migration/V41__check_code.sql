-- The way without a link: the proceeding's number and the ten digits of the message.
create view v_check_code as
select file, code_hash as hash from link;
