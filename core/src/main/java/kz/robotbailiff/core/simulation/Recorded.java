package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;

/// One document as the record has it, with what became of it.
///
/// @param key names the document through all its presentations; 0 where it was presented once
/// @param presentation which of them this is
/// @param day the day by whose law it was examined
/// @param examined false where it was returned before its rules were asked: nobody was found, or
///     the authority withdrew it
/// @param earlier documents about the same decision that stood in its way
/// @param life empty where it was returned
public record Recorded(
        EnforcementDocument document,
        long key,
        int presentation,
        LocalDate day,
        boolean examined,
        List<Earlier> earlier,
        Optional<Life> life) {

    /// The life of a proceeding.
    ///
    /// @param collected what was paid while it was open
    /// @param payments every payment, also those after the end; a reversal is negative
    public record Life(
            LocalDate lastDay,
            Timetable timetable,
            Tenge owed,
            Tenge collected,
            Optional<Closing> closing,
            Optional<LocalDate> closedOn,
            List<Payment> payments) {

        /// What had been paid by the end of a day, never more than was owed.
        Tenge paidBy(LocalDate day) {
            long sum = 0;
            for (Payment payment : payments) {
                sum += payment.day.isAfter(day) ? 0 : payment.tiyn;
            }
            return Tenge.ofTiyn(Math.max(0, sum)).min(owed);
        }
    }

    /// Money that came in on a day.
    public record Payment(LocalDate day, long tiyn) {}
}
