select id, code from partner
