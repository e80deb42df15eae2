select district, licence, received from allotment_counter
where district = any (?::text[]) and period = ? and category = ?
