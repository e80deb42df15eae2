-- Open files whose debtor's wage is levied now, and which were not told so yet.
insert into wage_levied (file, told_at)
select distinct f.id, ?::timestamptz
from wage_levy w
join v_person p on p.iin = w.iin
join v_file f on f.person = p.id
where w.stands and f.state = 'open'
  and not exists (select 1 from wage_levied l where l.file = f.id)
on conflict (file) do nothing
returning file
