select not exists (
    select 1 from receipt r join holding h on h.receipt = r.id
    where r.intent = ? and h.account = 'received' and h.sum > 0)
