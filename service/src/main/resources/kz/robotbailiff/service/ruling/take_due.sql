-- Of the territories that can sign now: the others wait without holding anybody up.
with taken as (
    delete from paper_due
    where decision in (
        select due.decision
        from paper_due due join v_file on v_file.id = due.file
        where v_file.region = any (?::integer[])
        order by due.decision
        limit ?
        for update of due skip locked)
    returning decision, file)
select act.id, act.file, act.decision, act.kind, act.region, act.sum, act.detail, decision.made_at
from taken
join v_act act on act.file = taken.file and act.decision = taken.decision
join v_decision decision on decision.id = taken.decision
where act.kind in ('ORDER_COLLECTION', 'RECALL_COLLECTION', 'EXCLUDE_FROM_REGISTER')
order by act.id
