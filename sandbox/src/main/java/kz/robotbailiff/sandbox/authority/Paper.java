package kz.robotbailiff.sandbox.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.sandbox.people.Person;
import org.jspecify.annotations.Nullable;

/// An enforcement document as an authority writes it for the intake API, not yet signed.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paper(
        String number,
        String kind,
        LocalDate issuedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate decidedOn,
        @Nullable List<LocalDate> interruptions,
        @Nullable String alreadyPaid,
        String language,
        Issuer issuer,
        Debtor debtor,
        Claimant claimant,
        String amount,
        String basis) {

    /// The body or court that issued it.
    public record Issuer(String bin, String name, String official) {}

    /// Who owes.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Debtor(
            String iin,
            String surname,
            String givenName,
            @Nullable String patronymic,
            String address,
            String kato,
            @Nullable String phone) {

        static Debtor of(Person person) {
            return new Debtor(
                    person.iin(),
                    person.surname(),
                    person.givenName(),
                    person.patronymic(),
                    person.address(),
                    person.place().kato(),
                    null);
        }
    }

    /// To whom it is owed, and where the money goes.
    public record Claimant(String bin, String name, Payee payee) {}

    /// An account of the budget.
    public record Payee(String iik, String bik, String kbe, String knp, String kbk) {}

    /// The word for a kind in the intake API.
    public static String word(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The same paper under another number.
    public Paper numbered(String other) {
        return new Paper(
                other,
                kind,
                issuedOn,
                inForceOn,
                decidedOn,
                interruptions,
                alreadyPaid,
                language,
                issuer,
                debtor,
                claimant,
                amount,
                basis);
    }

    /// The same paper of another kind.
    public Paper ofKind(DocumentKind other) {
        return new Paper(
                number,
                word(other),
                issuedOn,
                inForceOn,
                decidedOn,
                interruptions,
                alreadyPaid,
                language,
                issuer,
                debtor,
                claimant,
                amount,
                basis);
    }

    /// The same paper for another sum, written such as `20156.00`.
    public Paper over(String other) {
        return new Paper(
                number,
                kind,
                issuedOn,
                inForceOn,
                decidedOn,
                interruptions,
                alreadyPaid,
                language,
                issuer,
                debtor,
                claimant,
                other,
                basis);
    }
}
