-- Files that a bailiff was given and has not taken over yet.
select distinct file from allotment
where file = any (?::bigint[]) and ended_at is null and accepted_at is null
