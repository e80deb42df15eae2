package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Corrected.Subject;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;

/// One sample of each kind of fact and of each state, for tests that walk the whole table.
final class Samples {

    static final LawBook LAWS = LawBook.load();
    static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    static final LocalDate LAST = LocalDate.of(2024, 10, 7);
    static final Law LAW = LAWS.on(OPENED);
    static final Kato TARAZ = new Kato("311010000");
    static final Tenge OWED = Tenge.of(20_000);

    private Samples() {}

    /// Every fact that the types allow, each once; days and sums where they make a difference.
    static List<Fact> facts() {
        return Stream.of(fromOutside(), fromPeople(), fromPartners(), days())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> fromOutside() {
        return List.of(
                new Fact.Identified(TARAZ),
                new Fact.NotIdentified(Fact.NotIdentified.Why.UNKNOWN),
                new Fact.Cancelled(),
                new Fact.Released(),
                new Fact.PaidOutside(OWED),
                new Fact.Paid(Tenge.of(5_000)),
                new Fact.Paid(OWED),
                new Fact.Paid(Tenge.of(25_000)),
                new Fact.Collected(Tenge.of(5_000)),
                new Fact.Collected(OWED),
                new Fact.PaymentReversed(Tenge.of(5_000)),
                new Fact.ReversedAfterPayout(Tenge.of(5_000)));
    }

    private static List<Fact> fromPeople() {
        return List.of(
                new Fact.RulingOpened(),
                new Fact.OptedOut(),
                new Fact.OptedOutInWriting(),
                new Fact.Disputed(Claim.NOT_ME),
                new Fact.Disputed(Claim.ALREADY_PAID, Tenge.of(5_000)),
                new Fact.Disputed(Claim.WRONG_SUM),
                new Fact.Disputed(Claim.CANCELLED_OR_APPEALED),
                new Fact.Disputed(Claim.WRONG_PLACE),
                new Fact.Disputed(Claim.WRONG_DATE),
                new Fact.Disputed(Claim.PROTECTED_MONEY),
                new Fact.DisputeUpheld(),
                new Fact.DisputeUpheld(Claim.WRONG_PLACE),
                new Fact.DisputeUpheld(Claim.PROTECTED_MONEY),
                new Fact.DisputeRejected(),
                new Fact.Corrected(Subject.RULING),
                new Fact.Corrected(Subject.SEIZURE),
                new Fact.Corrected(Subject.PROHIBITION),
                new Fact.Corrected(Subject.COLLECTION),
                new Fact.Held(),
                new Fact.Resumed(),
                new Fact.Unforeseen(Fact.Unforeseen.Cause.DEATH));
    }

    private static List<Fact> fromPartners() {
        return List.of(
                new Fact.Seized(OWED),
                new Fact.Seized(Tenge.of(30_000)),
                new Fact.NothingToSeize(),
                new Fact.ProtectedSeized(Tenge.of(3_000)),
                new Fact.Unanswered(Fact.Unanswered.What.MEASURE),
                new Fact.Unanswered(Fact.Unanswered.What.RELEASE),
                new Fact.WageLevied(),
                new Fact.WageLevyEnded(),
                new Fact.Notified(),
                new Fact.NotNotified(),
                new Fact.TakenOver(),
                new Fact.SentBack(),
                new Fact.LiftedByBailiff());
    }

    private static List<Fact> days() {
        return List.of(
                new Fact.DayBegan(OPENED.plusDays(5)),
                new Fact.DayBegan(OPENED.plusDays(6)),
                new Fact.DayBegan(OPENED.plusDays(11)),
                new Fact.DayBegan(OPENED.plusDays(21)),
                new Fact.DayBegan(LAST.plusDays(1)));
    }

    /// The states, by the name under which the drawing shows them.
    static Map<String, Proceeding> states() {
        var states = new LinkedHashMap<String, Proceeding>();
        states.put("received", new Proceeding.Received(document(OWED)));
        states.put("returned", new Proceeding.Returned());
        putOpen(states);
        putContested(states);
        putEnded(states);
        return states;
    }

    private static void putOpen(Map<String, Proceeding> states) {
        var debt = Debt.of(OWED);
        var seized = debt.seize(OWED);
        states.put("open", new Proceeding.Open(debt, term(), marks(Mark.REGISTERED)));
        states.put("open, ruling read", opened(debt, Mark.RULING_OPENED));
        states.put("open, seized", opened(seized, Mark.SEIZURE_ORDERED, Mark.MONEY_SEIZED));
        states.put("open, all measures", allMeasures());
        states.put(
                "open, half paid",
                opened(debt.pay(Tenge.of(10_000)), Mark.REGISTERED, Mark.NOTIFIED));
        states.put(
                "open, nothing to seize",
                opened(debt, Mark.SEIZURE_ORDERED, Mark.NOTHING_TO_SEIZE));
        states.put(
                "open, seizure corrected", opened(debt, Mark.REGISTERED, Mark.SEIZURE_CORRECTED));
        states.put("open, held", opened(debt, Mark.HELD));
        states.put(
                "open, wage levied",
                opened(seized, Mark.SEIZURE_ORDERED, Mark.MONEY_SEIZED, Mark.WAGE_LEVIED));
        states.put("open, service awaited", opened(debt, Mark.AWAITS_SERVICE));
    }

    private static void putContested(Map<String, Proceeding> states) {
        var debt = Debt.of(OWED);
        states.put("open, not me", contested(debt, Mark.CONTESTS_PERSON));
        states.put(
                "open, 15 000 contested",
                contested(debt.contest(Tenge.of(5_000)), Mark.CONTESTS_PAID));
        states.put("open, place contested", contested(debt, Mark.CONTESTS_PLACE));
        states.put(
                "open, seized money contested",
                new Proceeding.Open(
                        debt.seize(OWED),
                        term(),
                        marks(
                                Mark.SEIZURE_ORDERED,
                                Mark.PROHIBITION_ORDERED,
                                Mark.MONEY_SEIZED,
                                Mark.DISPUTED,
                                Mark.CONTESTS_MONEY)));
    }

    private static void putEnded(Map<String, Proceeding> states) {
        var debt = Debt.of(OWED);
        var seized = debt.seize(OWED);
        states.put("terminated, paid", new Proceeding.Terminated(debt.pay(OWED), Closing.PAID));
        states.put(
                "terminated, released",
                new Proceeding.Terminated(debt.pay(Tenge.of(10_000)), Closing.RELEASED));
        states.put("terminated, cancelled", new Proceeding.Terminated(debt, Closing.CANCELLED));
        states.put(
                "transferred",
                new Proceeding.Transferred(
                        seized, Closing.TERM_ENDED, marks(Mark.SEIZURE_ORDERED), false));
        states.put(
                "transferred, place contested",
                new Proceeding.Transferred(
                        debt,
                        Closing.TERM_ENDED,
                        marks(Mark.DISPUTED, Mark.CONTESTS_PLACE),
                        false));
        states.put(
                "taken over",
                new Proceeding.Transferred(
                        seized, Closing.OPTED_OUT, marks(Mark.SEIZURE_ORDERED), true));
    }

    private static Proceeding.Open contested(Debt debt, Mark claim) {
        return opened(debt, Mark.DISPUTED, claim);
    }

    static EnforcementDocument document(Tenge amount) {
        return new EnforcementDocument(
                DocumentKind.PAYMENT_PRESCRIPTION,
                Source.ADMINISTRATIVE_REGISTER,
                amount,
                Tenge.ZERO,
                OPENED.minusDays(60),
                Optional.of(OPENED.minusDays(50)),
                Optional.of(OPENED.minusDays(20)),
                List.of(),
                OPENED,
                TARAZ,
                true);
    }

    static Term term() {
        return new Term(OPENED, LAST, LAW.timetable(TARAZ).orElseThrow());
    }

    static Proceeding.Open opened(Debt debt, Mark... marks) {
        return new Proceeding.Open(debt, term(), marks(marks).with(Mark.REGISTERED));
    }

    static Marks marks(Mark... set) {
        return Stream.of(set).reduce(Marks.NONE, Marks::with, (_, last) -> last);
    }

    static Proceeding.Open allMeasures() {
        return opened(
                Debt.of(OWED).seize(OWED),
                Mark.SEIZURE_ORDERED,
                Mark.MONEY_SEIZED,
                Mark.PROHIBITION_ORDERED,
                Mark.COLLECTION_ORDERED);
    }
}
