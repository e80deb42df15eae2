package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.WorkingDays;

/// The days that a ruling names beside its own: the term it warns of and until when to appeal.
public interface Deadlines {

    /// Calendar days that the debtor has under a timetable.
    int termDays(String timetable);

    /// The day until which an appeal is in time under every reading of the law.
    LocalDate safeAppeal(LocalDate made);

    /// The last day of a complaint: three months (APPC, art. 92).
    default LocalDate complaint(LocalDate made) {
        return made.plusMonths(3);
    }

    /// Deadlines by the law's tables.
    static Deadlines of(LawBook book) {
        return new Deadlines() {

            private static final int SAFE_DAYS = 10;

            @Override
            public int termDays(String timetable) {
                return book.timetable(timetable).termDays();
            }

            // Beyond the known calendar plain days are counted: too early is safe, too late is not.
            @Override
            public LocalDate safeAppeal(LocalDate made) {
                var calendar = book.on(made).calendar();
                var plain = made.plusDays(SAFE_DAYS);
                return calendar.knows(made.plusMonths(1))
                        ? calendar.addWorking(made, new WorkingDays(SAFE_DAYS))
                        : plain;
            }
        };
    }
}
