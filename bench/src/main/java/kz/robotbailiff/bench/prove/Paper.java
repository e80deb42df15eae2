package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Proceeding;

/// An enforcement document, as far as stories vary it.
///
/// @param amount what it demands, in tiyn
/// @param alreadyPaid what was paid before it came, in tiyn
/// @param age how many days before its arrival it was issued
/// @param past what its past leaves open
public record Paper(
        DocumentKind kind,
        long amount,
        long alreadyPaid,
        int age,
        LocalDate arrivedOn,
        boolean individual,
        Past past) {

    /// What in the past of a document meets a question that the law leaves open.
    public enum Past {
        PLAIN,

        /// Nobody gave the day of the decision on compulsory execution.
        UNDATED,

        /// A part was paid [#INTERRUPTED_BEFORE] days before it arrived.
        INTERRUPTED,
        IN_HAND,
        TERMINATED,
        TRANSFERRED;

        /// What became of an earlier document under nearly the same number.
        Optional<Earlier.Course> earlier() {
            return Arrays.stream(Earlier.Course.values())
                    .filter(course -> course.name().equals(name()))
                    .findFirst();
        }
    }

    /// The age of a document that has waited long enough and is not too old.
    public static final int RIPE = 60;

    /// The age of a document that most kinds may not present yet.
    public static final int FRESH = 1;

    /// The age of a document whose every term of presentation is over.
    public static final int STALE = 1_500;

    static final int INTERRUPTED_BEFORE = 100;
    private static final Kato NOWHERE_YET = new Kato("100000000");
    private static final int DAYS_TO_FORCE = 10;

    /// A paper without a past.
    public Paper(
            DocumentKind kind,
            long amount,
            long alreadyPaid,
            int age,
            LocalDate arrivedOn,
            boolean individual) {
        this(kind, amount, alreadyPaid, age, arrivedOn, individual, Past.PLAIN);
    }

    /// What is left to demand, in tiyn.
    public long demand() {
        return Math.max(0, amount - alreadyPaid);
    }

    LocalDate issuedOn() {
        return arrivedOn.minusDays(age);
    }

    /// The day on which it entered into force and on which compulsory execution was decided.
    LocalDate inForceOn() {
        return issuedOn().plusDays(Math.min(age, DAYS_TO_FORCE));
    }

    /// The file as the robot meets it first.
    Proceeding.Received received() {
        return new Proceeding.Received(
                document(),
                past.earlier()
                        .map(course -> List.of(new Earlier(course, "No. 1", arrivedOn)))
                        .orElse(List.of()));
    }

    private EnforcementDocument document() {
        return new EnforcementDocument(
                kind,
                Source.ADMINISTRATIVE_REGISTER,
                Tenge.ofTiyn(amount),
                Tenge.ofTiyn(alreadyPaid),
                issuedOn(),
                Optional.of(inForceOn()),
                Optional.of(inForceOn()).filter(_ -> past != Past.UNDATED),
                past == Past.INTERRUPTED
                        ? List.of(arrivedOn.minusDays(INTERRUPTED_BEFORE))
                        : List.of(),
                arrivedOn,
                NOWHERE_YET,
                individual);
    }
}
