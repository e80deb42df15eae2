select file, kind, sum, detail, recorded_at, happened_at
from fact
where file = any (?::bigint[]) and kind in ('ruling_opened', 'notified', 'nothing_to_seize',
    'wage_levied', 'wage_levy_ended')
order by file, recorded_at, happened_at, id
