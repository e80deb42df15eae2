select set_config('example.cases', ?, false), set_config('example.seed', ?, false),
       set_config('session_replication_role', 'replica', false),
       set_config('synchronous_commit', 'off', false), set_config('work_mem', '256MB', false)
