with page as (
    select c.document as id, d.kind, d.kind_name
    from (
        select document, changed_at
        from document_change
        where source = ?::source and (changed_at, document) > (?, ?)
        order by changed_at, document
        limit ?) c
    join document d on d.id = c.document)
select f.id, f.authority, f.document_number, f.presentation,
       coalesce(page.kind_name, page.kind::text) as kind, f.amount, f.document_state, f.arrived_at,
       f.changed_at, f.number as proceeding, f.state, f.closing, f.left_to_pay
from page join v_file f on f.id = page.id
order by f.changed_at, f.id
