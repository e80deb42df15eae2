package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Db;
import org.jspecify.annotations.Nullable;

/// What a changed row of the law would have come to: the stored decisions that it touches, each
/// decided once more from what had really happened until then. It writes nothing.
///
/// A value that becomes known later changes no decision by itself; people decide what to do about
/// the ones that are listed here.
public final class Effect {

    private final Chronicle chronicle;
    private final LawBook held;
    private final LawBook changed;
    private final Map<LocalDate, Law> heldDays = new HashMap<>();
    private final Map<LocalDate, Law> changedDays = new HashMap<>();

    /// @param held the law by which it was decided
    /// @param changed the same with the change in it
    public Effect(Db db, LawBook held, LawBook changed) {
        chronicle = new Chronicle(db, held, Set.of());
        this.held = held;
        this.changed = changed;
    }

    /// A decision, or the next day of an open file, that the change touches.
    ///
    /// @param decision 0 for a file that is open: no decision yet, but its days move
    /// @param was what came out; @param now what would
    /// @param sum the demand of the file
    /// @param resting later decisions about the file that rest on this one
    public record Touched(
            long file,
            long decision,
            LocalDate lawDay,
            int region,
            String was,
            String now,
            Tenge sum,
            Days days,
            Fees fees,
            int resting) {}

    /// The day that the decision fixes or that made it due, as it was and as it would be.
    public record Days(@Nullable LocalDate was, @Nullable LocalDate now) {
        static final Days NONE = new Days(null, null);

        /// Whether there are two days and they differ.
        public boolean moved() {
            return was != null && now != null && !was.equals(now);
        }
    }

    /// The private bailiff's fee that an opened file is spared, as it was and as it would be.
    public record Fees(Tenge was, Tenge now) {
        static final Fees NONE = new Fees(Tenge.ZERO, Tenge.ZERO);
    }

    /// How much was looked at.
    ///
    /// @param reworded decisions that come out the same and would quote another value
    public record Looked(long files, long decisions, long reworded) {}

    /// Looks at all decisions made under the law of the days from one to another, both included.
    public Looked run(LocalDate from, LocalDate to, Consumer<Touched> listener) {
        var counts = new long[3];
        chronicle.tell(
                from,
                to,
                past -> {
                    learn(past.decisions());
                    var second = new SecondThought(past, heldDays, changedDays);
                    second.of(from, to, listener);
                    counts[0]++;
                    counts[1] += second.decisions();
                    counts[2] += second.reworded();
                });
        return new Looked(counts[0], counts[1], counts[2]);
    }

    private void learn(List<StoredDecision> decisions) {
        for (var decision : decisions) {
            var day = decision.lawDay();
            heldDays.computeIfAbsent(day, _ -> chronicle.law(held, day));
            changedDays.computeIfAbsent(day, _ -> chronicle.law(changed, day));
        }
    }
}
