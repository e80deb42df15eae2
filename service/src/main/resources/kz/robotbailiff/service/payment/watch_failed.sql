update provider_watch set trouble = ? where provider = ? returning answered_at < ?
