-- What is known of a payment before it is booked: its receipt, or that it was taken back unbooked.
select t.transaction, r.id as receipt, w.transaction is not null as withdrawn
from unnest(?::text[], ?::text[]) as t (provider, transaction)
left join receipt r on r.provider = t.provider and r.transaction = t.transaction
left join withdrawn w on w.provider = t.provider and w.transaction = t.transaction
