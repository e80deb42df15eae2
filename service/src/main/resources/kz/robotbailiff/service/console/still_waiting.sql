-- Files of which an item on the work list is not answered.
select distinct file from work_item where file = any (?::bigint[]) and answered_at is null
