-- Money that lies inside is found without reading the whole book. Terms, returns, unmatched money
-- and what nobody claims are looked for each minute; of all holdings that ever were, few lie there.
-- The price is an entry in the key's index when a sum changes, 1 µs a payment.
create index holding_lies on holding (account, receipt)
    where sum > 0
      and account in ('unmatched', 'surplus', 'refunding', 'applied', 'paying', 'routable');
