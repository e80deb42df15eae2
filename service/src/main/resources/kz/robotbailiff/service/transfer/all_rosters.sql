select encode(hash, 'hex') as hash, loaded_at, body from roster
