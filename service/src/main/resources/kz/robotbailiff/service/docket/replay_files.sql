select distinct file
from decision
where file > ? and law_day between ? and ?
order by file
limit ?
