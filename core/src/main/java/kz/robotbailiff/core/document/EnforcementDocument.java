package kz.robotbailiff.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;

/// What an authority presents for enforcement, as far as the law asks about it: no names, no
/// numbers, nothing that says who the debtor is.
///
/// @param alreadyPaid what the debtor had paid before the document was presented
/// @param inForceOn the day on which the decision entered into force, where the authority gives it
/// @param decidedOn the day of the decision on compulsory execution, where there is one
/// @param interruptions days on which the presentation term was interrupted
/// @param arrivedOn the day on which the document came into the system
/// @param kato the place where the debtor is registered
/// @param individual whether the debtor is a natural person
public record EnforcementDocument(
        DocumentKind kind,
        Source source,
        Tenge amount,
        Tenge alreadyPaid,
        LocalDate issuedOn,
        Optional<LocalDate> inForceOn,
        Optional<LocalDate> decidedOn,
        List<LocalDate> interruptions,
        LocalDate arrivedOn,
        Kato kato,
        boolean individual) {
    public EnforcementDocument {
        interruptions = List.copyOf(interruptions);
    }

    /// What is left to demand; zero when the document was already paid in full or over.
    public Tenge demand() {
        return alreadyPaid.exceeds(amount) ? Tenge.ZERO : amount.minus(alreadyPaid);
    }

    /// The same document for a debtor whom the registers know in another place.
    public EnforcementDocument registeredIn(Kato place) {
        return new EnforcementDocument(
                kind,
                source,
                amount,
                alreadyPaid,
                issuedOn,
                inForceOn,
                decidedOn,
                interruptions,
                arrivedOn,
                place,
                individual);
    }
}
