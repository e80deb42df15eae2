package kz.robotbailiff.core.law;

import java.time.LocalDate;

/// All editions of the law that this program knows.
@SuppressWarnings("DoNotCallSuggester")
public final class LawBook {
    public static LawBook load() {
        throw new UnsupportedOperationException();
    }

    public Law on(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    public Law on(LocalDate day, LocalDate knownBy) {
        throw new UnsupportedOperationException();
    }

    public LocalDate horizon() {
        throw new UnsupportedOperationException();
    }

    public Timetable timetable(String code) {
        throw new UnsupportedOperationException();
    }
}
