package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Robot;
import kz.robotbailiff.core.proceeding.Term;
import kz.robotbailiff.service.docket.Effect.Days;
import kz.robotbailiff.service.docket.Effect.Fees;
import kz.robotbailiff.service.docket.Effect.Touched;
import org.jspecify.annotations.Nullable;

/// One file decided by the law as it was held and, decision by decision, as it would have been.
///
/// Each decision is thought over from where the file really stood, so that one difference does not
/// make all that follow it differ; only the days of the term are taken from the changed opening.
final class SecondThought {

    private final Chronicle.Past past;
    private final Map<LocalDate, Law> held;
    private final Map<LocalDate, Law> changed;
    private final Deque<StoredMark> marks;
    private final Tenge demand;
    private Kato kato;
    private Proceeding state;
    private @Nullable Term term;
    private long decisions;
    private long reworded;

    SecondThought(Chronicle.Past past, Map<LocalDate, Law> held, Map<LocalDate, Law> changed) {
        this.past = past;
        this.held = held;
        this.changed = changed;
        marks = new ArrayDeque<>(past.marks());
        state = past.received().proceeding();
        kato = past.received().kato();
        demand =
                state instanceof Proceeding.Received received
                        ? received.document().demand()
                        : Tenge.ZERO;
    }

    long decisions() {
        return decisions;
    }

    long reworded() {
        return reworded;
    }

    void of(LocalDate from, LocalDate to, Consumer<Touched> listener) {
        var history = past.decisions();
        for (int i = 0; i < history.size(); i++) {
            var stored = history.get(i);
            var law = law(held, stored);
            while (!marks.isEmpty() && marks.getFirst().isBefore(stored)) {
                state = Robot.decide(state, marks.removeFirst().fact(), law).next();
            }
            var was = Robot.decide(state, stored.fact(), law);
            var now = Robot.decide(asChanged(state), stored.fact(), law(changed, stored));
            registeredIn(stored.fact());
            boolean asked = !stored.lawDay().isBefore(from) && !stored.lawDay().isAfter(to);
            if (asked) {
                decisions++;
                weigh(stored, was, now, history.size() - 1 - i, listener);
            }
            follow(was, now);
            if (term == null && was.outcome() == Outcome.OPENED) {
                return;
            }
        }
        stillOpen(history, listener);
    }

    private void weigh(
            StoredDecision stored,
            Decision was,
            Decision now,
            int later,
            Consumer<Touched> listener) {
        var days = days(stored, was, now);
        var fees = fees(stored, was, now);
        boolean other = was.outcome() != now.outcome();
        if (other || days.moved() || !fees.was().equals(fees.now())) {
            int resting = other && was.outcome() == Outcome.OPENED ? later : 0;
            listener.accept(
                    new Touched(
                            past.received().file(),
                            stored.id(),
                            stored.lawDay(),
                            kato.region(),
                            was.outcome().name(),
                            now.outcome().name(),
                            demand,
                            days,
                            fees,
                            resting));
        } else if (!was.grounds().equals(now.grounds())) {
            reworded++;
        }
    }

    /// A file that waits for its next day would wait for another one.
    private void stillOpen(List<StoredDecision> history, Consumer<Touched> listener) {
        if (!(state instanceof Open open) || history.isEmpty()) {
            return;
        }
        var days = new Days(open.nextDue().orElse(null), asChanged(open).nextDue().orElse(null));
        if (days.moved()) {
            var last = history.getLast();
            listener.accept(
                    new Touched(
                            past.received().file(),
                            0,
                            last.lawDay(),
                            kato.region(),
                            "NEXT_DUE",
                            "NEXT_DUE",
                            demand,
                            days,
                            Fees.NONE,
                            0));
        }
    }

    private void follow(Decision was, Decision now) {
        if (was.outcome() == Outcome.OPENED) {
            term = now.next() instanceof Open open ? open.term() : null;
        }
        state = was.next();
    }

    private void registeredIn(Fact fact) {
        if (fact instanceof Fact.Identified(Kato place)) {
            kato = place;
        }
    }

    private Proceeding asChanged(Proceeding stood) {
        return stood instanceof Open open && term != null
                ? new Open(open.debt(), term, open.marks())
                : stood;
    }

    /// The last day that an opening fixes, or the day on which a step was due.
    private Days days(StoredDecision stored, Decision was, Decision now) {
        if (was.next() instanceof Open before
                && now.next() instanceof Open after
                && was.outcome() == Outcome.OPENED) {
            return new Days(before.term().lastDay(), after.term().lastDay());
        }
        if (stored.fact() instanceof Fact.DayBegan
                && state instanceof Open open
                && asChanged(open) instanceof Open moved) {
            return new Days(due(open.term(), was.outcome()), due(moved.term(), was.outcome()));
        }
        return Days.NONE;
    }

    private static @Nullable LocalDate due(Term term, Outcome step) {
        var table = term.timetable();
        var after =
                switch (step) {
                    case SEIZURE_ORDERED -> table.seizureAfter();
                    case PROHIBITION_ORDERED -> table.prohibitionAfter();
                    case COLLECTION_ORDERED, NOTHING_TO_COLLECT -> table.collectionAfter();
                    default -> java.util.OptionalInt.empty();
                };
        if (step == Outcome.TRANSFERRED_TERM_ENDED) {
            return term.transferOn();
        }
        return after.isPresent() ? table.dueOn(term.openedOn(), after.getAsInt()) : null;
    }

    private Fees fees(StoredDecision stored, Decision was, Decision now) {
        boolean examined = state instanceof Proceeding.Received;
        return examined
                ? new Fees(fee(was, law(held, stored)), fee(now, law(changed, stored)))
                : Fees.NONE;
    }

    private Tenge fee(Decision decision, Law law) {
        return decision.outcome() == Outcome.OPENED ? law.fee(demand) : Tenge.ZERO;
    }

    private static Law law(Map<LocalDate, Law> days, StoredDecision stored) {
        return Objects.requireNonNull(days.get(stored.lawDay()));
    }
}
