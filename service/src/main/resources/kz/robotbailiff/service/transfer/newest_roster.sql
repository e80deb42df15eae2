select encode(hash, 'hex') as hash, loaded_at, body from roster order by loaded_at desc limit 1
