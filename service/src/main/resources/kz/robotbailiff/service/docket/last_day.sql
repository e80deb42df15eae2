select max(day) from began
