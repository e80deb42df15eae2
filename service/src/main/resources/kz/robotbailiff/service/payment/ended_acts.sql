-- Acts whose lines have all been answered: whether all were paid, and how much of the act that was.
select p.act, bool_and(p.state = 'confirmed') as paid, sum(p.sum)::bigint as moved,
       coalesce(a.sum, 0) as ordered, max(p.reason) as reason
from payout p
left join lateral (
    select act.sum from v_every_act act where act.file = p.file and act.id = p.act
    limit 1) a on true
where p.act = any (?::bigint[])
group by p.act, a.sum
having bool_and(p.state <> 'ordered')
