package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.law.Readings;
import kz.robotbailiff.core.proceeding.Proceeding.Open;

/// Reminders to whoever has not paid, on the days after the opening that an installation chose.
///
/// No order prescribes them (R 6), so the reading `reminder.days` says none.
final class Reminder {

    private static final List<Mark> SENT =
            List.of(Mark.REMINDED_ONCE, Mark.REMINDED_TWICE, Mark.REMINDED_THRICE);

    private Reminder() {}

    /// One reminder for all days that have come, so that nobody gets two on one day.
    static Decision onDay(Open open, LocalDate day, Law law) {
        if (open.marks().has(Mark.DISPUTED)) {
            return Decision.noted(open);
        }
        var reminded = open;
        for (int i = 0; i < days(law.readings()); i++) {
            if (!day.isBefore(day(open, law.readings(), i))) {
                reminded = reminded.with(SENT.get(i));
            }
        }
        if (reminded.equals(open)) {
            return Decision.noted(open);
        }
        var inputs = Map.of("day", day.toString(), "left", open.debt().left().toDecimal());
        return Decision.of(
                reminded,
                Outcome.REMINDED,
                Grounds.of(
                        "reminder",
                        Norm.NOTICE,
                        law.readings().beside(inputs, Question.REMINDER_DAYS)),
                Act.of(ActKind.SEND_SMS, "reminder"),
                Act.of(ActKind.SEND_PUSH, "reminder"));
    }

    /// The first day on which a reminder not yet sent is due; none while something is contested.
    static Optional<LocalDate> next(Open open, Readings readings) {
        if (open.marks().has(Mark.DISPUTED)) {
            return Optional.empty();
        }
        for (int i = 0; i < days(readings); i++) {
            if (!open.marks().has(SENT.get(i))) {
                return Optional.of(day(open, readings, i));
            }
        }
        return Optional.empty();
    }

    private static int days(Readings readings) {
        return readings.reminderDays().size();
    }

    private static LocalDate day(Open open, Readings readings, int which) {
        return open.term().openedOn().plusDays(readings.reminderDays().get(which));
    }
}
