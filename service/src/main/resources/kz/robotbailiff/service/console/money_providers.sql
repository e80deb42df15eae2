select provider, asked_at, answered_at, trouble, files_held from v_provider order by provider
