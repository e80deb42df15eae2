-- Whether a day is settled with an agent, or was tried so lately that it can wait.
select 1 from v_reconciliation
where provider = ? and day = ? and (outcome in ('agrees', 'mended', 'incident') or at > ?)
