-- Files that are owed a certificate of service, of the territories that can sign now.
delete from service_due
where file in (
    select due.file
    from service_due due join v_file on v_file.id = due.file
    where v_file.region = any (?::integer[])
    order by due.file
    limit ?
    for update of due skip locked)
returning file
