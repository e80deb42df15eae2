package kz.robotbailiff.bench.prove;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.bench.prove.Story.Event;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;

/// Plays a story through the robot and the model side by side, and compares after each fact.
public final class Play {

    private static final int STEPS_A_DAY = 8;

    private final Decider decider;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long facts;

    public Play(Decider decider) {
        this.decider = decider;
    }

    /// Tells the whole story, or as much of it as holds.
    public Optional<Failure> of(Story story) {
        var run = new Run(story);
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

        private final Answers answers;
        private final Answers.Book book;
        private final Model model;
        private final Outside outside = new Outside();
        private Proceeding file;

        Run(Story story) {
            answers = story.answers();
            book = answers.book();
            model = new Model(story.paper(), answers);
            file = story.paper().received();
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
            var before = file;
            var decision = decider.decide(before, event.fact(), book.on(event.day()));
            file = decision.next();
            outcomes.merge(decision.outcome(), 1L, Long::sum);
            outside.carry(decision, event.fact(), event.day());
            var broken = new ArrayList<>(Always.broken(before, event, decision, outside));
            Always.unread(answers, event.day(), decision).ifPresent(broken::add);
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
