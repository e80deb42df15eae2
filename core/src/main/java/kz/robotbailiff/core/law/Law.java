package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.Optional;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;

/// The law of one day.
@SuppressWarnings("DoNotCallSuggester")
public final class Law {
    public LocalDate day() {
        throw new UnsupportedOperationException();
    }

    public int edition() {
        throw new UnsupportedOperationException();
    }

    public boolean isKnown() {
        throw new UnsupportedOperationException();
    }

    public Tenge mci() {
        throw new UnsupportedOperationException();
    }

    public int ceilingMci() {
        throw new UnsupportedOperationException();
    }

    public Tenge ceiling() {
        throw new UnsupportedOperationException();
    }

    public Optional<Timetable> timetable(Kato kato) {
        throw new UnsupportedOperationException();
    }

    public Tenge fee(Tenge debt) {
        throw new UnsupportedOperationException();
    }

    public int feePercent(Tenge debt) {
        throw new UnsupportedOperationException();
    }

    public WorkingCalendar calendar() {
        throw new UnsupportedOperationException();
    }

    public Readings readings() {
        throw new UnsupportedOperationException();
    }
}
