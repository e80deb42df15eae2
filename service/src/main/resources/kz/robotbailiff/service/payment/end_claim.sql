update provider_claim set state = ?, ended_at = ? where receipt = ? and state = 'open'
