select count(*) filter (where sent_at > ?::timestamptz - interval '5 minutes') as fresh,
       count(*) filter (where sent_at <= ?::timestamptz - interval '5 minutes'
                          and sent_at > ?::timestamptz - interval '60 minutes') as late,
       count(*) filter (where sent_at <= ?::timestamptz - interval '60 minutes') as too_late
from v_act
where kind = 'LIFT_SEIZURE' and state = 'sent'
