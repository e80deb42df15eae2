update payment_alarm set ended_at = ? where kind = ? and provider = ? and ended_at is null
