-- A payment that its provider takes back after its money was passed on: what was paid stays paid.
alter type fact_kind add value 'reversed_after_payout';
