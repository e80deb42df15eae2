-- What befalls a debtor that neither closed list of the law names: death, bankruptcy, incapacity, a
-- court's stay; the code stands in `detail`.
alter type fact_kind add value 'unforeseen';
