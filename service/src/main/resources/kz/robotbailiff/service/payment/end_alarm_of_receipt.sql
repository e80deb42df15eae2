update payment_alarm set ended_at = ? where kind = ? and receipt = ? and ended_at is null
