-- Two more places outside: money that its provider took back, and money that nobody claimed and
-- that went to the budget after its term.
alter type posting_account add value 'reversed';
alter type posting_account add value 'escheating';
alter type posting_account add value 'escheated';
