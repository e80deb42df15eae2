package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Timetable;

/// The law of each day that is asked for, put together once.
public final class LawOfDay {

    private static final int DAYS_KEPT = 500;

    private final LawBook book;
    private final Map<LocalDate, Law> days = new ConcurrentHashMap<>();

    public LawOfDay(LawBook book) {
        this.book = book;
    }

    /// The values in force on a day in Almaty.
    public Law on(LocalDate day) {
        if (days.size() > DAYS_KEPT) {
            days.clear();
        }
        return days.computeIfAbsent(day, book::on);
    }

    /// The steps under which a proceeding was opened.
    public Timetable timetable(String code) {
        return book.timetable(code);
    }

    /// The last day for which the law is known.
    public LocalDate horizon() {
        return book.horizon();
    }
}
