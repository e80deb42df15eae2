select id, kind::text as kind, happened_at, sum, detail, note from v_fact where file = ? order by id
