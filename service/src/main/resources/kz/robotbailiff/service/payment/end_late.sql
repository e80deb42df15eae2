-- What was late has left.
update payment_alarm a set ended_at = ?
where a.ended_at is null and a.kind in ('payout_late', 'refund_late')
  and not exists (
      select 1 from holding h
      where h.receipt = a.receipt and h.sum > 0
        and h.account in ('unmatched', 'surplus', 'refunding', 'applied', 'paying'))
