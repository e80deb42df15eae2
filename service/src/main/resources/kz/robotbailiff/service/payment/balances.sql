select account::text, sum(sum)::bigint from posting group by account order by account
