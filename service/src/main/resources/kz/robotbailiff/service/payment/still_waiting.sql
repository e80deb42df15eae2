-- Files with money that lies anywhere but outside, or of which somebody has still to say something.
-- What the treasury refused is no order any more: its money lies where it came from, or was ordered
-- anew.
select w.file
from unnest(?::bigint[]) as w (file)
where exists (select 1
              from receipt r join holding h on h.receipt = r.id
              where r.file = w.file and h.sum > 0
                and h.account not in
                    ('payer', 'payout', 'refund', 'routed', 'reversed', 'escheated'))
   or exists (select 1 from payout p where p.file = w.file and p.state = 'ordered')
   or exists (select 1 from receipt r
              where r.file = w.file
                and (exists (select 1 from receipt_hold h
                             where h.receipt = r.id and h.ended_at is null)
                     or exists (select 1 from provider_claim c
                                where c.receipt = r.id and c.state = 'open')
                     or exists (select 1 from payment_alarm a
                                where a.receipt = r.id and a.ended_at is null)))
   or exists (select 1 from intent i
              where i.file = w.file and i.state in ('creating', 'started'))
