update intent set page = ?, state = case when state = 'creating' then 'started' else state end
where id = ? and page is null
