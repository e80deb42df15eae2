package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Question;

/// Deadlines by the law's tables, of the day on which the ruling is made.
final class TabledDeadlines implements Deadlines {

    private final LawBook book;
    private volatile Law known;

    TabledDeadlines(LawBook book) {
        this.book = book;
        known = book.on(LawBook.FIRST_DAY);
    }

    @Override
    public int termDays(String timetable) {
        return book.timetable(timetable).termDays();
    }

    @Override
    public LocalDate complaint(LocalDate made) {
        return made.plusMonths(law(made).term("complaint").count());
    }

    @Override
    public String printedAppeal(LocalDate made) {
        return law(made).readings().answer(Question.APPEAL_PRINTED);
    }

    /// Beyond the known calendar plain days are counted: too early is safe, too late is not.
    @Override
    public LocalDate safeAppeal(LocalDate made) {
        var law = law(made);
        var term = law.term("suit.bailiff").workingDays();
        return law.calendar().knows(made.plusMonths(1))
                ? law.calendar().addWorking(made, term)
                : made.plusDays(term.count());
    }

    /// Rulings of one day come by the thousand.
    private Law law(LocalDate day) {
        var law = known;
        if (!law.day().equals(day)) {
            law = book.on(day);
            known = law;
        }
        return law;
    }
}
