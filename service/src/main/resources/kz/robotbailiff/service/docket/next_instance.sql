select nextval('instance_number')::integer
