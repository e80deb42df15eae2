select kind, partner, name_kk, name_ru, name_en, sum, state, ordered_at, confirmed_at,
       lift_ordered_at, lift_confirmed_at
from v_measure where file = ? order by ordered_at
