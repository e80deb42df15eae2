package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Marks;
import org.jspecify.annotations.Nullable;

/// One proceeding as the page needs it: the docket's row with the person's name and the document.
///
/// @param language the tag of the document's own language, in which its names are written
/// @param state `open`, `terminated`, `transferred` or `taken_over`
/// @param closing `paid`, `cancelled`, `released`, `term_ended` or `opted_out`; null while open
public record CaseFile(
        long id,
        String number,
        String state,
        @Nullable String closing,
        Instant openedAt,
        LocalDate openedOn,
        LocalDate lastDay,
        String timetable,
        Tenge owed,
        Tenge paid,
        Tenge seized,
        Tenge contested,
        int marks,
        @Nullable Instant closedAt,
        String documentNumber,
        String documentKind,
        LocalDate issuedOn,
        String surname,
        String givenName,
        @Nullable String patronymic,
        String language,
        @Nullable String issuer,
        @Nullable String claimant,
        @Nullable String claimantBin,
        @Nullable String basis) {

    /// What is still to be paid.
    public Tenge left() {
        return paid.exceeds(owed) ? Tenge.ZERO : owed.minus(paid);
    }

    /// What came in beyond the debt.
    public Tenge surplus() {
        return paid.exceeds(owed) ? paid.minus(owed) : Tenge.ZERO;
    }

    /// Whether the proceeding is still in hand.
    public boolean isOpen() {
        return state.equals("open");
    }

    /// Whether it ended this way.
    public boolean endedBy(String way) {
        return way.equals(closing);
    }

    /// Whether it went to a private bailiff, taken over or not.
    public boolean isTransferred() {
        return state.equals("transferred") || state.equals("taken_over");
    }

    /// What is left and is not contested.
    Tenge undisputed() {
        return left().minus(contested.min(left()));
    }

    /// What is true of it beside its state.
    Marks known() {
        return new Marks(marks);
    }

    /// Whether a mark stands.
    public boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    /// The full name, for the debtor alone.
    public String fullName() {
        var last = patronymic == null ? "" : " " + patronymic;
        return (surname + " " + givenName + last).strip();
    }

    /// Given name and initial, which is all that a page behind a link may show: «Айгүл С.»
    public String who() {
        if (surname.isBlank()) {
            return givenName;
        }
        return givenName + " " + surname.substring(0, surname.offsetByCodePoints(0, 1)) + ".";
    }
}
