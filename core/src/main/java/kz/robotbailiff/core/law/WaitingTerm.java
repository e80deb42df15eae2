package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.robotbailiff.core.document.EnforcementDocument;

/// The days that must pass before a document may be presented (Law 261-IV, art. 11 p. 1-1).
final class WaitingTerm {
    /// After so many calendar days five working days are over whatever the calendar says; so days
    /// before the first known calendar need no guess.
    private static final int SURELY_OVER = 60;

    private WaitingTerm() {}

    static Optional<LocalDate> countedFrom(EnforcementDocument document, Counting rule) {
        return switch (rule.from()) {
            case NOTHING -> Optional.empty();
            case ISSUED -> Optional.of(document.issuedOn());
            case IN_FORCE -> document.inForceOn();
            case DECIDED -> document.decidedOn();
        };
    }

    /// The last day of waiting, where the calendar knows it.
    static Optional<LocalDate> lastDay(
            Optional<LocalDate> from, Counting rule, WorkingCalendar calendar) {
        WorkingDays length = new WorkingDays(rule.length());
        return from.filter(day -> calendar.knows(day) && calendar.knows(day.plusDays(SURELY_OVER)))
                .map(day -> calendar.addWorking(day, length));
    }

    /// Over when the document arrived after the last day of waiting; a document that does not say
    /// when its waiting began cannot show that it is over.
    static boolean isOver(
            EnforcementDocument document,
            Counting rule,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        if (rule.from() == Counting.From.NOTHING) {
            return true;
        }
        if (from.isEmpty()) {
            return false;
        }
        LocalDate arrived = document.arrivedOn();
        return until.map(arrived::isAfter)
                .orElseGet(() -> ChronoUnit.DAYS.between(from.get(), arrived) > SURELY_OVER);
    }
}
