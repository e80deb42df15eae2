package kz.robotbailiff.service.payment;

import java.time.Instant;
import java.time.LocalDate;
import kz.robotbailiff.core.law.StatedTerm.Unit;
import kz.robotbailiff.core.law.WorkingDays;
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
        var term = new WorkingDays(law.term(name).workingDays().count() - spare);
        LocalDate today = time.today();
        LocalDate day = today.minusDays(1);
        while (!law.calendar().addWorking(day, term).isBefore(today.plusDays(spare))) {
            day = day.minusDays(1);
        }
        return Time.startOf(day.plusDays(1));
    }
}
