package kz.robotbailiff.service.payment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import kz.robotbailiff.core.law.StatedTerm.Unit;
import kz.robotbailiff.core.law.WorkingCalendar;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.platform.Time;

/// The terms within which money must have left the cash control account, as the law of the day
/// states them.
final class Terms {

    private final LawOfDay laws;
    private final Time time;

    Terms(LawOfDay laws, Time time) {
        this.laws = laws;
        this.time = time;
    }

    /// Money that was found before this moment goes back today, a working day before it is late.
    Instant returnBefore() {
        return before("refund", 1);
    }

    /// Money that came before this moment has missed its term.
    Instant lateBefore(String term) {
        return before(term, 0);
    }

    /// Money that came before this moment is unclaimed.
    Instant unclaimedBefore() {
        var term = laws.on(time.today()).term("unclaimed");
        if (term.unit() != Unit.YEARS) {
            throw new IllegalStateException("the term of unclaimed money is not in years");
        }
        return Time.startOf(time.today().minusYears(term.count()));
    }

    /// @param spare working days that must be left
    private Instant before(String name, int spare) {
        var law = laws.on(time.today());
        int count = law.term(name).workingDays().count() - spare;
        var last = time.today().minusDays(spare == 0 ? 1 : 0);
        var day = last;
        while (end(law.calendar(), day, count).isAfter(last)) {
            day = day.minusDays(1);
        }
        return Time.startOf(day.plusDays(1));
    }

    /// The last day of a term; days that the calendar does not know yet count by their weekday, so
    /// that money does not stop where the calendar ends.
    private static LocalDate end(WorkingCalendar calendar, LocalDate event, int count) {
        var day = event;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean working =
                    calendar.knows(day)
                            ? calendar.isWorking(day)
                            : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            left -= working ? 1 : 0;
        }
        return day;
    }
}
