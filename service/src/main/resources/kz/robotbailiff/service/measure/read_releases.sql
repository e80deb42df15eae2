select m.kind, m.partner, m.name_kk, m.name_ru, m.name_en, m.lift_ordered_at, m.lift_confirmed_at,
       f.number
from v_file f
left join v_measure m on m.file = f.id and m.lift_ordered_at is not null
where f.id = ?
order by m.lift_ordered_at, m.kind, m.partner
