select a.file, f.number, a.allotted_at, a.accept_by, a.accepted_at, a.lifted_at,
       array_to_string(a.material, ' ') as material
from allotment a join v_file f on f.id = a.file
where a.licence = ? and a.ended_at is null
order by a.allotted_at desc, a.act desc
