package kz.robotbailiff.service.measure;

import java.time.Duration;
import kz.robotbailiff.service.docket.Confirmations;

/// Wakes the seizures whose next bank is to be asked, so that it does not wait for a try that is
/// due in a quarter of an hour.
///
/// What it looks for stands in the database: a report that came while its order was still being
/// sent, and a crash between the two, delay the next bank by no more than one look.
final class NextTurns {

    private final BankCarrier.Works works;
    private final Confirmations confirmations;
    private final Duration patience;

    NextTurns(BankCarrier.Works works, Confirmations confirmations, Duration patience) {
        this.works = works;
        this.confirmations = confirmations;
        this.patience = patience;
    }

    /// Looks once.
    void look() {
        var overdue = works.time().now().minus(patience);
        int woken =
                works.db()
                        .transact(transaction -> {
                            var turns = OrderRows.turns(transaction, overdue);
                            return turns.isEmpty() ? 0 : confirmations.wake(transaction, turns);
                        });
        if (woken > 0) {
            works.bell().ring();
        }
    }
}
