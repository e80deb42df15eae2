-- Not accepted in time; many nodes look beside each other and each file is ended once.
with late as (
    select act from allotment
    where ended_at is null and accepted_at is null and accept_by < ?
    order by accept_by limit ? for update skip locked)
update allotment set ended_at = ?, ended_as = 'not_accepted'
from late where allotment.act = late.act
returning allotment.file, allotment.licence
