package kz.robotbailiff.service.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.payment.Reconciliation.Difference;
import kz.robotbailiff.service.payment.Reconciliation.Differences;
import kz.robotbailiff.service.payment.Reconciliation.Result;
import kz.robotbailiff.service.platform.Time;

/// Reconciles online payments, whose provider gives no register: each payment begun on a day is
/// asked about once more, and what it says is done.
final class OnlineRegister {

    private final Reconciliation book;
    private final Intents intents;
    private final OnlinePayments payments;
    private final Time time;
    private final String name;

    OnlineRegister(
            Reconciliation book,
            Intents intents,
            OnlinePayments payments,
            Time time,
            PaymentSettings settings) {
        this.book = book;
        this.intents = intents;
        this.payments = payments;
        this.time = time;
        this.name = settings.provider().name();
    }

    /// One beat: yesterday, until it is settled.
    void beat() {
        var yesterday = time.today().minusDays(1);
        if (payments.isSet() && !book.isSettled(name, yesterday)) {
            reconcile(yesterday);
        }
    }

    /// On demand: yesterday and today.
    void now() {
        if (payments.isSet()) {
            reconcile(time.today().minusDays(1));
            reconcile(time.today());
        }
    }

    private void reconcile(LocalDate day) {
        var begun = intents.begunOn(day);
        var found = new ArrayList<Difference>();
        int silent = 0;
        for (var intent : begun) {
            var after = payments.asked(intent);
            if (after.isEmpty()) {
                silent++;
            } else if (after.get() == Intent.State.BOOKED
                    && intent.state() != Intent.State.BOOKED) {
                found.add(new Difference("missing_here", 0, 0, intent.key()));
            }
        }
        var outcome = silent > 0 ? "silent" : found.isEmpty() ? "agrees" : "mended";
        var why = silent > 0 ? silent + " payments are not answered about" : null;
        var result = new Result(outcome, begun.size(), new Differences(List.copyOf(found)), why);
        book.keep(name, day, result);
    }
}
