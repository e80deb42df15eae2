package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.service.docket.Task;
import org.jspecify.annotations.Nullable;

/// What one ruling is made of, as it was known when the ruling was issued.
///
/// @param ordered the act that orders the ruling
/// @param issued whether the ruling stands already
/// @param others the kinds of act that the same decision ordered beside it
/// @param handedOver what was left when the file went to a bailiff
/// @param refunded what goes back to its payer
/// @param corrected what a ruling of correction corrects; empty for the others
record Material(
        Task ordered,
        boolean issued,
        String language,
        File file,
        Debtor debtor,
        Document document,
        Set<ActKind> others,
        @Nullable Tenge handedOver,
        @Nullable Tenge refunded,
        Corrected corrected) {

    /// The proceeding.
    record File(
            String number,
            LocalDate openedOn,
            LocalDate lastDay,
            String timetable,
            Tenge owed,
            Tenge paid,
            Marks marks) {

        boolean isPilot() {
            return timetable.startsWith("pilot");
        }

        boolean has(Mark mark) {
            return marks.has(mark);
        }
    }

    /// The ruling that is corrected, where one was named, and what the officer found.
    record Corrected(@Nullable String number, @Nullable LocalDate issuedOn, String reason) {}

    record Debtor(String iin, String surname, String givenName, @Nullable String patronymic) {}

    /// The enforcement document and the parties it names.
    record Document(
            String kind,
            String number,
            LocalDate issuedOn,
            LocalDate arrivedOn,
            Tenge amount,
            Tenge alreadyPaid,
            String issuer,
            String claimant) {}

    /// What is left, as the decision itself saw it.
    Tenge left() {
        return handedOver == null ? file.owed().minus(file.paid()) : handedOver;
    }

    Tenge paid() {
        return file.owed().minus(left());
    }

    /// The sum that the act names.
    Tenge sum() {
        var sum = ordered.sum();
        return sum == null ? left() : sum;
    }

    /// The ground of an end, as [kz.robotbailiff.core.proceeding.Closing] names it.
    String ground() {
        var detail = ordered.detail();
        return detail == null ? "" : detail;
    }
}
