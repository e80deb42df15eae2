-- Files that were told of a levy, and whose debtor has none any more.
delete from wage_levied l
using v_file f, v_person p
where f.id = l.file and p.id = f.person
  and not exists (select 1 from wage_levy w where w.stands and w.iin = p.iin)
returning l.file
