package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;

/// An enforcement document, as far as stories vary it.
///
/// @param amount what it demands, in tiyn
/// @param alreadyPaid what was paid before it came, in tiyn
/// @param age how many days before its arrival it was issued
public record Paper(
        DocumentKind kind,
        long amount,
        long alreadyPaid,
        int age,
        LocalDate arrivedOn,
        boolean individual) {

    /// The age of a document that has waited long enough and is not too old.
    public static final int RIPE = 60;

    /// The age of a document that most kinds may not present yet.
    public static final int FRESH = 1;

    /// The age of a document whose every term of presentation is over.
    public static final int STALE = 1_500;

    private static final Kato NOWHERE_YET = new Kato("100000000");
    private static final int DAYS_TO_FORCE = 10;

    /// What is left to demand, in tiyn.
    public long demand() {
        return Math.max(0, amount - alreadyPaid);
    }

    EnforcementDocument document() {
        var issued = arrivedOn.minusDays(age);
        var inForce = issued.plusDays(Math.min(age, DAYS_TO_FORCE));
        return new EnforcementDocument(
                kind,
                Source.ADMINISTRATIVE_REGISTER,
                Tenge.ofTiyn(amount),
                Tenge.ofTiyn(alreadyPaid),
                issued,
                Optional.of(inForce),
                Optional.of(inForce),
                List.of(),
                arrivedOn,
                NOWHERE_YET,
                individual);
    }
}
