select name_kk, name_ru, licence, phone, address_kk, address_ru, allotted_at, accepted_at
from v_handover where file = ?
