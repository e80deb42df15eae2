package kz.robotbailiff.service.payment;

import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.Accounts.Account;
import kz.robotbailiff.service.payment.Asked.Cancel;
import kz.robotbailiff.service.payment.Asked.Check;
import kz.robotbailiff.service.payment.Asked.Pay;
import kz.robotbailiff.service.payment.Asked.Refused;
import kz.robotbailiff.service.payment.Asked.Status;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/// The window at which terminals and banks ask, whatever dialect they speak.
///
/// `check` never credits. `pay` books once; repeated, it returns the stored result and number. An
/// account that exists is always paid in, even after its end: the money has left the payer, and
/// what is not owed goes back by itself.
final class Window {

    private static final Tenge SMALLEST = Tenge.of(1);
    private static final Tenge LARGEST = Tenge.of(100_000_000);

    private final Accounts accounts;
    private final Till till;
    private final Reversals reversals;
    private final Watch watch;

    Window(Accounts accounts, Till till, Reversals reversals, Watch watch) {
        this.accounts = accounts;
        this.till = till;
        this.reversals = reversals;
        this.watch = watch;
    }

    /// Who asks, and how.
    ///
    /// @param idName what the agent calls its own id
    record Asker(String agent, Dialect dialect, String idName) {}

    /// One answer to one question; nothing is thrown at a terminal.
    Reply answer(Asker asker, Asked asked) {
        try {
            return switch (asked) {
                case Check check -> check(asker, check);
                case Pay pay -> pay(asker, pay);
                case Cancel cancel -> cancel(asker, cancel);
                case Status status -> status(asker, status);
                case Refused refused -> reply(asker, refused, refused.reason());
            };
        } catch (DatabaseFailure e) {
            return reply(asker, asked, e.isDataFault() ? Reason.OTHER : Reason.TRY_LATER);
        }
    }

    private static Reply reply(Asker asker, Asked asked, Reason reason) {
        return new Reply(asker.idName(), asked.transaction(), reason, null, null, null);
    }

    private Reply check(Asker asker, Check check) {
        var wrong = sumFault(asker.dialect(), check.sum());
        if (wrong != null) {
            return reply(asker, check, wrong);
        }
        var found = accounts.find(check.account());
        if (found.isEmpty()) {
            return reply(asker, check, Reason.NOT_FOUND);
        }
        var account = found.get();
        if (!account.payable()) {
            return reply(asker, check, Reason.NOT_ACTIVE);
        }
        watch.checked(asker.agent(), account.file(), check.transaction());
        return new Reply(
                asker.idName(), check.transaction(), Reason.OK, check.sum(), null, account);
    }

    private Reply pay(Asker asker, Pay pay) {
        var notice =
                Notice.forAccount(
                                asker.agent(),
                                pay.transaction(),
                                pay.account(),
                                pay.sum(),
                                pay.date())
                        .by(Channel.TERMINAL);
        var refusal = refusal(asker, pay);
        if (refusal != null) {
            return reply(asker, pay, refusal);
        }
        var booking = till.take(notice);
        if (booking.conflicts()) {
            return reply(asker, pay, Reason.OTHER_CONTENT);
        }
        return reversals.isReversed(booking.receipt())
                ? reply(asker, pay, Reason.CANCELLED)
                : new Reply(
                        asker.idName(),
                        pay.transaction(),
                        Reason.OK,
                        pay.sum(),
                        booking.receipt(),
                        null);
    }

    /// A payment told before is answered from the book, whatever has become of its account.
    private @Nullable Reason refusal(Asker asker, Pay pay) {
        if (reversals.receipt(asker.agent(), pay.transaction()).isPresent()) {
            return null;
        }
        if (!reversals.withdrawn(asker.agent(), List.of(pay.transaction())).isEmpty()) {
            return Reason.CANCELLED;
        }
        Optional<Account> account = accounts.find(pay.account());
        return account.isEmpty() ? Reason.NOT_FOUND : sumFault(asker.dialect(), pay.sum());
    }

    private static @Nullable Reason sumFault(Dialect dialect, @Nullable Tenge sum) {
        if (sum == null || !dialect.limitsSums()) {
            return null;
        }
        return SMALLEST.exceeds(sum)
                ? Reason.TOO_SMALL
                : sum.exceeds(LARGEST) ? Reason.TOO_LARGE : null;
    }

    private Reply cancel(Asker asker, Cancel cancel) {
        var receipt = reversals.receipt(asker.agent(), cancel.payment());
        if (receipt.isEmpty()) {
            reversals.withdraw(asker.agent(), cancel.payment());
            return reply(asker, cancel, Reason.NOT_FOUND);
        }
        var reason =
                switch (reversals.reverse(receipt.get())) {
                    case DONE, KNOWN -> doneBy(asker);
                    case NOT_YET -> Reason.UNFINISHED;
                    case TOO_LATE -> Reason.NOT_CANCELLED;
                };
        return new Reply(asker.idName(), cancel.transaction(), reason, null, receipt.get(), null);
    }

    private static Reason doneBy(Asker asker) {
        return asker.dialect().saysCancelled() ? Reason.CANCELLED : Reason.OK;
    }

    private Reply status(Asker asker, Status status) {
        var receipt = reversals.receipt(asker.agent(), status.payment());
        if (receipt.isEmpty()) {
            return reply(asker, status, Reason.NOT_FOUND);
        }
        var reason = reversals.isReversed(receipt.get()) ? Reason.CANCELLED : Reason.OK;
        return new Reply(asker.idName(), status.transaction(), reason, null, receipt.get(), null);
    }
}
