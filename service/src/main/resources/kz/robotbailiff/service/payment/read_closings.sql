select id from v_file where id = any (?::bigint[]) and closing = 'cancelled' and ?
union
select r.file from receipt r join holding h on h.receipt = r.id
where r.file = any (?::bigint[]) and h.account = 'reversed' and h.sum > 0
