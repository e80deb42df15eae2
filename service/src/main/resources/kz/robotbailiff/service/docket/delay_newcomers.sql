update newcomer set next_try = ?, asking = false, tries = least(tries + 1, 1000)
where file = any (?::bigint[])
