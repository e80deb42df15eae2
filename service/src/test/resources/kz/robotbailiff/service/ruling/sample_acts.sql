-- The ruling's act and those that the same decision orders beside it, :sum or what was paid for
-- each.
insert into act (id, file, decision, kind, region, sum, detail, next_try)
select n, n, n, :kind, :region, :sum, :detail, now() from generate_series(:first, :last) n;

insert into act (id, file, decision, kind, region, sum, next_try)
select -(n * 10 + place), n, n, other, :region,
    case other when 'REFUND' then :paid else :sum end, now()
from generate_series(:first, :last) n,
     unnest(string_to_array(:others, ',')) with ordinality as others (other, place);
