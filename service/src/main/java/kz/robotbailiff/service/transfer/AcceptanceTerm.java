package kz.robotbailiff.service.transfer;

import java.time.LocalDate;
import kz.robotbailiff.core.law.LawBook;
import org.jspecify.annotations.Nullable;

/// Until when a bailiff can accept a file: one working day before 2 March 2026, three since.
final class AcceptanceTerm {

    private static final String TERM = "distribution";

    private record Known(LocalDate day, LocalDate last) {}

    private final LawBook laws;
    private volatile @Nullable Known known;

    AcceptanceTerm(LawBook laws) {
        this.laws = laws;
    }

    /// The last day for what is handed over on this day.
    LocalDate lastDay(LocalDate day) {
        var held = known;
        if (held == null || !held.day().equals(day)) {
            var law = laws.on(day);
            var last = law.calendar().addWorking(day, law.term(TERM).workingDays());
            held = new Known(day, last);
            known = held;
        }
        return held.last();
    }
}
