update provider_watch set answered_at = ?, trouble = null where provider = ?
