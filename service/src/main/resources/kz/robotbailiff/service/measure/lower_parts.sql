update bank_part p set most = planned.most
from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as planned (upon, bank, most)
where p.upon = planned.upon and p.bank = planned.bank
