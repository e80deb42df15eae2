select ruling.content, ruling.leaf, ruling.path, ruling_tree.head, ruling_tree.signature,
       ruling_certificate.certificate
from ruling
join ruling_tree on ruling_tree.id = ruling.tree
join ruling_certificate on ruling_certificate.fingerprint = ruling_tree.certificate
where ruling.act = ?
