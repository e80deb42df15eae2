select f.id, f.authority, f.document_number, f.presentation,
       coalesce(d.kind_name, d.kind::text) as kind, f.amount, f.document_state, f.arrived_at,
       f.changed_at, f.number as proceeding, f.state, f.closing, f.left_to_pay, c.content
from v_file f
join document d on d.id = f.id
join v_every_content c on c.document = f.id
where f.authority = ?::bpchar and f.document_number = ? and f.source = ?::source
order by f.document_state = 'opened' desc, f.presentation desc
limit 1
