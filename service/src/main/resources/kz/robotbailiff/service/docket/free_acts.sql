update act set next_try = ?, holder = null
where state = 'carrying' and holder is not null
  and holder not in (select l.objid::bigint
                     from pg_locks l join pg_database d on d.oid = l.database
                     where l.locktype = 'advisory' and l.classid::bigint = ? and l.objsubid = 2
                       and l.granted and d.datname = current_database())
