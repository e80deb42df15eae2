select c.receipt, c.file, f.number,
       coalesce(f.region, left(f.document_kato, 2)::smallint) as region,
       c.provider, c.transaction, c.sum, c.told_at, c.state
from v_provider_claim c left join v_file f on f.id = c.file
where c.state = 'open' or c.ended_at >= ?::timestamptz
order by c.state = 'open' desc, c.told_at
limit 200
