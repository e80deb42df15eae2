select i.id, i.key, i.file, f.number, i.sum, i.language, i.back, i.page, i.state, i.created_at
from intent i join v_file f on f.id = i.file
where i.created_at >= ? and i.created_at < ?
order by i.id
