package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Kato;

/// The law of admission as a clerk would write it on one page: a few dates and sums, no tables.
final class PlainLaw {

    static final LocalDate PILOT = LocalDate.of(2024, 1, 18);
    static final LocalDate CHAPTER = LocalDate.of(2024, 8, 20);
    static final LocalDate FORTY = LocalDate.of(2026, 8, 25);
    static final LocalDate FROM_SERVICE = LocalDate.of(2026, 10, 1);
    static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

    private static final DaysOff DAYS_OFF = new DaysOff();
    private static final int YEAR = 366;
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

    static boolean admits(Paper paper, Kato place, LocalDate day) {
        if (day.isBefore(PILOT) || day.isAfter(LAST_KNOWN)) {
            return false;
        }
        if (isPilot(day) && (!place.value().startsWith("3110") || isTax(paper))) {
            return false;
        }
        return isOneOfFour(paper.kind())
                && paper.individual()
                && paper.demand() > 0
                && paper.demand() <= ceilingMci(day) * mci(day) * 100
                && isInTime(paper);
    }

    /// Stories keep clear of the very edges of these terms; the tables of cases stand on them.
    private static boolean isInTime(Paper paper) {
        var waited = paper.kind() == DocumentKind.BODY_RULING || paper.age() >= WAITED;
        return waited && paper.age() < (isTax(paper) ? 3 * YEAR : YEAR);
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

    /// The debtor's last day: five days in the pilot, thirty since; a day off moves it.
    static LocalDate lastDay(LocalDate opened) {
        return DAYS_OFF.nextWorking(opened.plusDays(isPilot(opened) ? 5 : 30), opened);
    }
}
