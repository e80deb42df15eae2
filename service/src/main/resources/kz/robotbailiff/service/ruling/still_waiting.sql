-- Files that are owed a paper.
select file from paper_due where file = any (?::bigint[])
union
select file from service_due where file = any (?::bigint[])
