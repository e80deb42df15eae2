package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.Locale;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.jspecify.annotations.Nullable;

/// A fact as a row: its kind, its sum and one code; and back again.
record FactCode(String kind, @Nullable Tenge sum, @Nullable String detail) {

    /// What tells a bank's debit under our order from a payment.
    private static final String COLLECTION = "collection";

    static FactCode of(Fact fact) {
        return switch (fact) {
            case Fact.Identified(var kato) -> new FactCode("identified", null, kato.value());
            case Fact.NotIdentified(var why) -> new FactCode("not_identified", null, why.name());
            case Fact.PaidOutside(var sum) -> new FactCode("paid_outside", sum, null);
            case Fact.Paid(var sum) -> new FactCode("paid", sum, null);
            case Fact.PaymentReversed(var sum) -> new FactCode("payment_reversed", sum, null);
            case Fact.ReversedAfterPayout(var sum) ->
                    new FactCode("reversed_after_payout", sum, null);
            case Fact.Collected(var sum) -> new FactCode("paid", sum, COLLECTION);
            case Fact.Disputed(var claim, var admitted) ->
                    new FactCode("disputed", admitted.isZero() ? null : admitted, claim.name());
            case Fact.DisputeUpheld(var claim) ->
                    new FactCode("dispute_upheld", null, claim == null ? null : claim.name());
            case Fact.DisputeRejected(var claim) ->
                    new FactCode("dispute_rejected", null, claim == null ? null : claim.name());
            case Fact.Corrected(var subject) -> new FactCode("corrected", null, subject.name());
            case Fact.Unforeseen(var cause) -> new FactCode("unforeseen", null, cause.name());
            case Fact.Seized(var sum) -> new FactCode("seized", sum, null);
            case Fact.ProtectedSeized(var sum) -> new FactCode("protected_seized", sum, null);
            case Fact.Unanswered(var what) -> new FactCode("unanswered", null, what.name());
            case Fact.DayBegan(var day) -> new FactCode("day_began", null, day.toString());
            default -> new FactCode(plain(fact), null, null);
        };
    }

    private static String plain(Fact fact) {
        return fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    Fact fact() {
        return switch (kind) {
            case "identified" -> new Fact.Identified(new Kato(code()));
            case "not_identified" -> new Fact.NotIdentified(Fact.NotIdentified.Why.valueOf(code()));
            case "paid_outside" -> new Fact.PaidOutside(amount());
            case "paid" ->
                    COLLECTION.equals(detail)
                            ? new Fact.Collected(amount())
                            : new Fact.Paid(amount());
            case "payment_reversed" -> new Fact.PaymentReversed(amount());
            case "reversed_after_payout" -> new Fact.ReversedAfterPayout(amount());
            case "disputed" -> new Fact.Disputed(Claim.valueOf(code()), admitted());
            case "dispute_upheld" -> new Fact.DisputeUpheld(claim());
            case "dispute_rejected" -> new Fact.DisputeRejected(claim());
            case "corrected" -> new Fact.Corrected(Fact.Corrected.Subject.valueOf(code()));
            case "unforeseen" -> new Fact.Unforeseen(Fact.Unforeseen.Cause.valueOf(code()));
            case "seized" -> new Fact.Seized(amount());
            case "protected_seized" -> new Fact.ProtectedSeized(amount());
            case "unanswered" -> new Fact.Unanswered(Fact.Unanswered.What.valueOf(code()));
            case "day_began" -> new Fact.DayBegan(LocalDate.parse(code()));
            default -> plainFact(kind);
        };
    }

    private static Fact plainFact(String kind) {
        return switch (kind) {
            case "cancelled" -> new Fact.Cancelled();
            case "released" -> new Fact.Released();
            case "ruling_opened" -> new Fact.RulingOpened();
            case "opted_out" -> new Fact.OptedOut();
            case "opted_out_in_writing" -> new Fact.OptedOutInWriting();
            case "held" -> new Fact.Held();
            case "resumed" -> new Fact.Resumed();
            case "nothing_to_seize" -> new Fact.NothingToSeize();
            case "wage_levied" -> new Fact.WageLevied();
            case "wage_levy_ended" -> new Fact.WageLevyEnded();
            case "notified" -> new Fact.Notified();
            case "not_notified" -> new Fact.NotNotified();
            case "taken_over" -> new Fact.TakenOver();
            case "sent_back" -> new Fact.SentBack();
            case "lifted_by_bailiff" -> new Fact.LiftedByBailiff();
            default -> throw new IllegalArgumentException("unknown kind of fact: " + kind);
        };
    }

    private Tenge admitted() {
        return sum == null ? Tenge.ZERO : sum;
    }

    private @Nullable Claim claim() {
        return detail == null ? null : Claim.valueOf(detail);
    }

    private String code() {
        if (detail == null) {
            throw new IllegalArgumentException(kind + " without its code");
        }
        return detail;
    }

    private Tenge amount() {
        if (sum == null) {
            throw new IllegalArgumentException(kind + " without its sum");
        }
        return sum;
    }
}
