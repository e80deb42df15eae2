select coalesce((select max(day) from began), (select max(arrived_on) from document)) as day
