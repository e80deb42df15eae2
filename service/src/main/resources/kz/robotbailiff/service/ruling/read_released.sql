-- The measures of a file that was terminated; none of them may stand any longer.
select kind, name_kk, name_ru, state, ordered_at, lift_confirmed_at
from v_measure
where file = ?
order by ordered_at, kind, partner
