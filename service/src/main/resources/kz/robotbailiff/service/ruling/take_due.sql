with taken as (
    delete from paper_due
    where decision in (
        select decision from paper_due order by decision limit ? for update skip locked)
    returning decision, file)
select act.id, act.file, act.decision, act.kind, act.region, act.sum, act.detail, decision.made_at
from taken
join v_act act on act.file = taken.file and act.decision = taken.decision
join v_decision decision on decision.id = taken.decision
where act.kind in ('ORDER_COLLECTION', 'RECALL_COLLECTION', 'EXCLUDE_FROM_REGISTER')
order by act.id
