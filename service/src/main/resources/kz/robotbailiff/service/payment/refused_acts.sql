-- Acts that would have paid out of this receipt, refused while its provider claimed it back.
select p.act
from payout p join provider_claim c on c.receipt = p.receipt
where p.receipt = ? and p.state = 'refused' and p.purpose in ('claimant', 'bailiff')
  and p.ended_at >= c.told_at
