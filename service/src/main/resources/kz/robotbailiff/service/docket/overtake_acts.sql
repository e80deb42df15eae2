update act set state = 'done', ended_at = ?, reason = 'overtaken', after = null
where file = any (?::bigint[]) and state = 'waiting' and tries = 0
  and kind in ('ORDER_SEIZURE', 'PLACE_PROHIBITION', 'ORDER_COLLECTION', 'LIMIT_SEIZURE',
               'LIMIT_COLLECTION')
