package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Question;

/// The law of admission as a clerk would write it on one page: a few dates and sums, no tables.
final class PlainLaw {

    static final LocalDate PILOT = LocalDate.of(2024, 1, 18);
    static final LocalDate CHAPTER = LocalDate.of(2024, 8, 20);
    static final LocalDate FORTY = LocalDate.of(2026, 8, 25);
    static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

    private static final DaysOff DAYS_OFF = new DaysOff();
    private static final LocalDate LAST_DAY_OFF_KNOWN = LocalDate.of(2027, 12, 31);
    private static final int WAITED = 20;

    private PlainLaw() {}

    static boolean isPilot(LocalDate day) {
        return day.isBefore(CHAPTER);
    }

    /// The monthly calculation index of a year, in tenge.
    static long mci(LocalDate day) {
        return switch (day.getYear()) {
            case 2024 -> 3_692;
            case 2025 -> 3_932;
            case 2026 -> 4_325;
            default -> throw new IllegalArgumentException("no MCI in the plain law: " + day);
        };
    }

    static int ceilingMci(LocalDate day) {
        if (isPilot(day)) {
            return 10;
        }
        return day.isBefore(FORTY) ? 20 : 40;
    }

    static boolean admits(Paper paper, Kato place, LocalDate day, Answers answers) {
        if (day.isBefore(PILOT) || day.isAfter(LAST_KNOWN)) {
            return false;
        }
        if (isPilot(day) && (!place.value().startsWith("3110") || isTax(paper))) {
            return false;
        }
        return isOneOfFour(paper.kind())
                && paper.individual()
                && paper.demand() > 0
                && isWithinCeiling(paper, day, answers)
                && isInTime(paper, day, answers)
                && !(paper.past().earlier().isPresent()
                        && answers.says(day, Question.SAME_DECISION, "authority-and-number"));
    }

    /// L 10-1: up to the ceiling, or below it; what is left, or the whole sum of the document.
    private static boolean isWithinCeiling(Paper paper, LocalDate day, Answers answers) {
        var all = answers.says(day, Question.CEILING_COUNTS, "amount");
        var included = answers.says(day, Question.CEILING_INCLUDED, "yes");
        var demand = all ? paper.amount() : paper.demand();
        return demand < ceilingMci(day) * mci(day) * 100 + (included ? 1 : 0);
    }

    /// L 11: stories keep clear of the edge of waiting, and stand on the edge of presenting.
    private static boolean isInTime(Paper paper, LocalDate day, Answers answers) {
        var body = paper.kind() == DocumentKind.BODY_RULING;
        var undated = body && paper.past() == Paper.Past.UNDATED;
        if (undated && answers.says(day, Question.PRESENTATION_WITHOUT_DECISION_DAY, "refuse")) {
            return false;
        }
        var from = body && !undated ? paper.inForceOn() : paper.issuedOn();
        return (body || paper.age() >= WAITED)
                && !paper.arrivedOn().isAfter(lastToPresent(paper, from, day, answers));
    }

    /// L 11, 12: one year, of a tax order three; a part payment adds its day, or begins anew.
    private static LocalDate lastToPresent(
            Paper paper, LocalDate from, LocalDate day, Answers answers) {
        var years = isTax(paper) ? 3 : 1;
        var last = from.plusYears(years);
        var paidOn = paper.arrivedOn().minusDays(Paper.INTERRUPTED_BEFORE);
        if (paper.past() == Paper.Past.INTERRUPTED
                && paidOn.isAfter(from)
                && !paidOn.isAfter(last)) {
            last =
                    answers.says(day, Question.ELAPSED_PART_COUNTS, "yes")
                            ? last.plusDays(1)
                            : paidOn.plusYears(years);
        }
        return answers.says(day, Question.PRESENTATION_MOVES, "yes")
                        && !last.isAfter(LAST_DAY_OFF_KNOWN)
                ? DAYS_OFF.nextWorking(last, day)
                : last;
    }

    private static boolean isTax(Paper paper) {
        return paper.kind() == DocumentKind.TAX_ORDER;
    }

    private static boolean isOneOfFour(DocumentKind kind) {
        return kind == DocumentKind.COURT_RULING
                || kind == DocumentKind.BODY_RULING
                || kind == DocumentKind.PAYMENT_PRESCRIPTION
                || kind == DocumentKind.TAX_ORDER;
    }

    /// The debtor's last day: five days in the pilot, thirty since; a day off may move it.
    ///
    /// @param from the opening, or by reading the proof of service
    static LocalDate lastDay(LocalDate from, boolean pilot, Answers answers) {
        var last = from.plusDays(pilot ? 5 : 30);
        return answers.says(from, Question.LAST_DAY_MOVES, "yes")
                ? DAYS_OFF.nextWorking(last, from)
                : last;
    }

    /// Whether a day is off, by what is known on another.
    static boolean isOff(LocalDate day, LocalDate knownOn) {
        return DAYS_OFF.isOff(day, knownOn);
    }
}
