insert into roster (hash, loaded_at, body) values (decode(?, 'hex'), ?, ?)
on conflict (hash) do update set loaded_at = excluded.loaded_at
