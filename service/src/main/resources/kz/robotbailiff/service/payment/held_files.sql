-- Files with money that waits until its agent's register knows it.
select distinct r.file from receipt r join receipt_hold h on h.receipt = r.id
where r.file = any (?::bigint[]) and h.ended_at is null
