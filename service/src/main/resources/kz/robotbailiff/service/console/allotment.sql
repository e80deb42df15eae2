select h.allotted_at, h.accept_by, a.district, a.period, a.category, a.place, a.rule, a.counter,
       a.candidates, cardinality(a.excluded) as excluded, encode(a.roster, 'hex') as roster
from v_handover h join v_allotment a on a.act = h.act
where h.file = ?
