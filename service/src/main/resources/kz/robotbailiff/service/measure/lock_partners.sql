lock table partner in exclusive mode
