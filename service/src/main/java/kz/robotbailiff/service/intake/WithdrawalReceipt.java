package kz.robotbailiff.service.intake;

import java.time.Instant;

/// The receipt for a cancellation or release: the same however often it is told.
record WithdrawalReceipt(Withdrawal.Kind kind, Withdrawal told, Instant receivedAt) {}
