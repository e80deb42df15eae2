with asked as (select ?::bigint as id)
select ruling.content, ruling.leaf, ruling.path, ruling_tree.head, ruling_tree.signature,
       ruling_certificate.certificate
from v_every_ruling ruling
join ruling_tree on ruling_tree.id = ruling.tree
join ruling_certificate on ruling_certificate.fingerprint = ruling_tree.certificate
where ruling.act = (select id from asked)
  and ruling.file = (select file from ruling where act = (select id from asked)
                     union all
                     select file from ruling_at_rest where act = (select id from asked))
