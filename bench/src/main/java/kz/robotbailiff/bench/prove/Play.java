package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.bench.prove.Story.Event;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;

/// Plays a story through the robot and the model side by side, and compares after each fact.
public final class Play {

    /// Read as by default, but that measures go on after a death, and that terms are counted from
    /// the service in the last months: so both ways are lived through.
    private static final LawBook BOOK =
            LawBook.load(
                    Map.of(
                            "death",
                            "measures-go-on",
                            "term.from",
                            "service from " + PlainLaw.FROM_SERVICE));

    private static final Map<LocalDate, Law> LAWS = new ConcurrentHashMap<>();
    private static final int STEPS_A_DAY = 8;

    private final Decider decider;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long facts;

    public Play(Decider decider) {
        this.decider = decider;
    }

    /// Tells the whole story, or as much of it as holds.
    public Optional<Failure> of(Story story) {
        var run = new Run(story.paper());
        for (int told = 0; told < story.events().size(); told++) {
            facts++;
            var what = run.tell(story.events().get(told));
            if (what.isPresent()) {
                return Optional.of(new Failure(told + 1, what.get()));
            }
        }
        return Optional.empty();
    }

    long facts() {
        return facts;
    }

    /// How often each outcome was decided.
    Map<Outcome, Long> outcomes() {
        return Map.copyOf(outcomes);
    }

    private final class Run {

        private final Model model;
        private final Outside outside = new Outside();
        private Proceeding file;

        Run(Paper paper) {
            model = new Model(paper);
            file = new Proceeding.Received(paper.document());
        }

        /// A day may owe a file several steps; every other fact is answered once.
        Optional<String> tell(Event event) {
            outside.tell(event.fact());
            var most = event.fact() instanceof Fact.DayBegan ? STEPS_A_DAY : 1;
            for (int step = 0; step < most; step++) {
                var before = file;
                var what = step(event);
                if (what.isPresent() || file.equals(before)) {
                    return what;
                }
            }
            return Optional.empty();
        }

        private Optional<String> step(Event event) {
            var law = LAWS.computeIfAbsent(event.day(), BOOK::on);
            var before = file;
            var decision = decider.decide(before, event.fact(), law);
            file = decision.next();
            outcomes.merge(decision.outcome(), 1L, Long::sum);
            outside.carry(decision, event.fact(), event.day());
            var broken = Always.broken(before, event, decision, outside);
            if (!broken.isEmpty()) {
                return Optional.of(String.join("\n  ", broken));
            }
            var expected = model.answer(event.fact(), event.day());
            var answered = Answer.of(decision);
            return answered.equals(expected)
                    ? Likeness.difference(file, model.now)
                    : Optional.of("the robot: " + answered + "\n  the model: " + expected);
        }
    }
}
