select id, at, login, role, kind, reason from v_staff_deed where file = ? order by id
