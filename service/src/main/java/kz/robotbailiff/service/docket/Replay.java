package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Db;
import org.jspecify.annotations.Nullable;

/// Decides every stored decision again, from the same facts under the law of the same day, and
/// reports where the answer is another one. It writes nothing.
public final class Replay {

    private final LawBook book;
    private final Chronicle chronicle;
    private final Map<LocalDate, Law> days = new HashMap<>();

    /// @param only the regions that the installation's own setting opens; empty means every region
    public Replay(Db db, LawBook book, Set<Integer> only) {
        this.book = book;
        chronicle = new Chronicle(db, book, only);
    }

    /// What a replay came to.
    ///
    /// @param differing files with a decision that comes out differently now
    /// @param first the first of those decisions
    public record Report(long files, long decisions, long differing, @Nullable Difference first) {

        Report plus(Retold file) {
            return new Report(
                    files + 1,
                    decisions + file.decisions(),
                    differing + (file.difference() == null ? 0 : 1),
                    first == null ? file.difference() : first);
        }
    }

    /// A decision that comes out differently now.
    ///
    /// @param was outcome, edition and grounds as they are stored
    /// @param now the same as they come out today
    public record Difference(long file, long decision, LocalDate lawDay, String was, String now) {}

    /// Replays the decisions made under the law of the days from one to another, both included.
    public Report run(LocalDate from, LocalDate to) {
        var report = new AtomicReference<>(new Report(0, 0, 0, null));
        chronicle.tell(
                from,
                to,
                past -> {
                    past.decisions().forEach(decision -> law(decision.lawDay()));
                    var told = new Retelling(past.received(), past.marks(), days);
                    var retold = told.of(past.decisions(), from, to);
                    report.updateAndGet(before -> before.plus(retold));
                });
        return report.get();
    }

    private void law(LocalDate day) {
        days.computeIfAbsent(day, _ -> chronicle.law(book, day));
    }
}
