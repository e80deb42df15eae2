select at, way, what from (
    select at, way, what, id from access_log where file = ?
    union all
    select at, role, 'staff.' || what, 0 from v_staff_look where file = ?
    union all
    select coalesce(sent_at, ended_at), 'robot', kind, id from v_every_act
    where file = ? and state in ('sent', 'done') and coalesce(sent_at, ended_at) is not null
      and kind in ('SEND_SMS', 'SEND_PUSH', 'ENTER_REGISTER', 'EXCLUDE_FROM_REGISTER',
                   'ORDER_SEIZURE', 'LIFT_SEIZURE', 'PLACE_PROHIBITION', 'LIFT_PROHIBITION',
                   'ORDER_COLLECTION', 'RECALL_COLLECTION', 'HAND_OVER')
    union all
    select happened_at, 'robot', 'identified', id from v_fact
    where file = ? and kind = 'identified') as looked
order by at desc, id desc limit 200
