package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import kz.robotbailiff.core.law.LawBook;

/// The days that a ruling names beside its own: the term it warns of and until when to appeal.
public interface Deadlines {

    /// Calendar days that the debtor has under a timetable.
    int termDays(String timetable);

    /// The day until which an appeal is in time under every reading of the law.
    LocalDate safeAppeal(LocalDate made);

    /// The last day of a complaint (APPC, art. 92).
    LocalDate complaint(LocalDate made);

    /// Which of the two is printed first, by the reading `appeal.printed`.
    String printedAppeal(LocalDate made);

    /// Deadlines by the law's tables.
    static Deadlines of(LawBook book) {
        return new TabledDeadlines(book);
    }
}
