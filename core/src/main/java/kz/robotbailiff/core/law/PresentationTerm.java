package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.EnforcementDocument;

/// The days within which a document may be presented (Law 261-IV, art. 11 p. 2 and art. 12).
///
/// @param countedFrom the event; the first day of the term is the day after it
/// @param lastDay the last day on which the document may still arrive
record PresentationTerm(LocalDate countedFrom, LocalDate lastDay) {
    private static final LocalDate LAST_SANE_DAY = LocalDate.of(9000, 1, 1);

    /// The term; none where its beginning is not told and by reading is not guessed.
    static Optional<PresentationTerm> of(EnforcementDocument document, Counting rule, Law law) {
        boolean undated = rule.from() == Counting.From.DECIDED && document.decidedOn().isEmpty();
        return undated && !law.readings().presentationRunsFromIssue()
                ? Optional.empty()
                : Optional.of(from(start(document, rule), document, rule, law));
    }

    private static PresentationTerm from(
            LocalDate from, EnforcementDocument document, Counting rule, Law law) {
        if (from.isAfter(document.arrivedOn()) || from.isAfter(LAST_SANE_DAY)) {
            // an event that has not happened yet begins no term: nothing can arrive within it
            return new PresentationTerm(from, from);
        }
        LocalDate last = interrupted(document, from, rule.length(), law.readings());
        boolean moves = law.readings().presentationMovesToWorkingDay();
        boolean known = law.calendar().knows(last);
        return new PresentationTerm(from, moves && known ? law.calendar().nextWorking(last) : last);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(countedFrom) && !day.isAfter(lastDay);
    }

    /// Without the day of the decision on compulsory execution the term runs from issue, the
    /// earliest day it could (reading `presentation.without-decision-day`).
    private static LocalDate start(EnforcementDocument document, Counting rule) {
        return switch (rule.from()) {
            case DECIDED -> document.decidedOn().orElse(document.issuedOn());
            case IN_FORCE -> document.inForceOn().orElse(document.issuedOn());
            case ISSUED, NOTHING -> document.issuedOn();
        };
    }

    /// By reading, the day of an interruption itself does not count and the term then goes on; the
    /// other reading begins the whole term anew after each interruption.
    private static LocalDate interrupted(
            EnforcementDocument document, LocalDate from, int years, Readings readings) {
        LocalDate last = from.plusYears(years);
        if (document.interruptions().isEmpty()) {
            return last;
        }
        List<LocalDate> days = document.interruptions().stream().distinct().sorted().toList();
        for (LocalDate day : days) {
            if (day.isAfter(from) && !day.isAfter(last) && !day.isAfter(document.arrivedOn())) {
                last = readings.elapsedPartCounts() ? last.plusDays(1) : day.plusYears(years);
            }
        }
        return last;
    }
}
