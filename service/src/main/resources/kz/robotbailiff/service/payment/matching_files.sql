-- Unmatched money whose account is a file's number by now: the file opened after it was paid.
select r.id as receipt, f.id as file
from receipt r
join holding h on h.receipt = r.id and h.account = 'unmatched' and h.sum > 0
join v_file f on f.number = r.account
where r.file is null
order by r.id
limit 500
