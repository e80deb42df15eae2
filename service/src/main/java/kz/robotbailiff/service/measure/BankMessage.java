package kz.robotbailiff.service.measure;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;

/// What one bank is told, in words of no particular wire.
sealed interface BankMessage {

    /// The act's id: the same id is the same order, however often it comes.
    long order();

    /// When the order was made.
    Instant madeAt();

    /// Tell the accounts, and hold money on them up to the most.
    record Seize(long order, Instant madeAt, CaseFile file, Tenge most) implements BankMessage {}

    /// Hold no more than this under that seizure; let go of the rest.
    record Hold(long order, Instant madeAt, long upon, Tenge most) implements BankMessage {}

    /// Let go of all that is held under that seizure, also if it has not come yet.
    record Lift(long order, Instant madeAt, long upon, String reason) implements BankMessage {}

    /// Debit up to the most, now or as money comes.
    record Collect(long order, Instant madeAt, CaseFile file, Tenge most) implements BankMessage {}

    /// Debit no more than this in all under that collection order.
    record CollectLess(long order, Instant madeAt, long upon, Tenge most) implements BankMessage {}

    /// Debit nothing more under that collection order.
    record Recall(long order, Instant madeAt, long upon, String reason) implements BankMessage {}

    /// What this bank is told by an order.
    static BankMessage of(BankOrder order, Tenge most, CaseFile file) {
        long id = order.id();
        var at = order.madeAt();
        long upon = order.upon() == null ? 0 : order.upon();
        var reason = order.reason() == null ? "CORRECTION" : order.reason();
        return switch (order.kind()) {
            case SEIZURE -> new Seize(id, at, file, most);
            case LIMIT -> new Hold(id, at, upon, most);
            case LIFT -> new Lift(id, at, upon, reason);
            case COLLECTION -> new Collect(id, at, file, most);
            case COLLECTION_LIMIT -> new CollectLess(id, at, upon, most);
            case RECALL -> new Recall(id, at, upon, reason);
        };
    }
}
