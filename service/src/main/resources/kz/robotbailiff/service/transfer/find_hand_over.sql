select accepted_at is not null as accepted, lifted_at is not null as lifted
from allotment where licence = ? and file = ? and ended_at is null
for update
