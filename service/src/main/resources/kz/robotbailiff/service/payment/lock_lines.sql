-- Two answers to one act wait for each other, so that the last of them sees that it was the last.
select receipt from payout where act = any (?::bigint[]) order by act, receipt for update
