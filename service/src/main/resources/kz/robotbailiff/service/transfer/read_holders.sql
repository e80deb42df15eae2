-- Who has other files of these debtors in hand, the latest first allotted last.
select distinct on (person) person, licence from allotment
where person = any (?::bigint[]) and ended_at is null
order by person, allotted_at desc, act desc
