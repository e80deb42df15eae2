select at, way, what from access_log where file = ? order by at desc, id desc limit 100
