-- Where all money lies, account by account: together they are zero.
create view v_balance as
select account::text as account, sum(sum)::bigint as sum from holding group by account;

-- Where each tenge of a receipt lies now.
create view v_payment_place as
select receipt, account::text as account, sum from holding where account <> 'payer' and sum > 0;
