package kz.robotbailiff.core.proceeding;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;
import org.jspecify.annotations.Nullable;

/// What holds measures back: what the debtor contests, an officer's hold, a notice that did not
/// arrive.
///
/// The chapter knows no suspension (R 18, 22): the term runs on unless an officer holds the file.
final class Objection {

    private Objection() {}

    /// The same claim twice is one, and before there is a seizure no money is held.
    static Decision dispute(Open open, Claim claim, Tenge admitted) {
        var early = claim == Claim.PROTECTED_MONEY && !open.marks().has(Mark.SEIZURE_ORDERED);
        if (early || open.marks().has(claim.mark())) {
            return Decision.noted(open);
        }
        var marked = open.with(open.marks().contesting(claim));
        var next = claim.isAboutSum() ? marked.with(open.debt().contest(admitted)) : marked;
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("claim", claim.name());
        if (claim.isAboutSum()) {
            inputs.put("admitted", next.debt().undisputed().toDecimal());
        }
        return answer(next, stopped(claim, next), inputs, "DISPUTE_" + claim.name());
    }

    private static Outcome stopped(Claim claim, Open next) {
        return switch (claim) {
            case NOT_ME, CANCELLED_OR_APPEALED, WRONG_DATE -> Outcome.DISPUTED;
            case ALREADY_PAID, WRONG_SUM ->
                    next.debt().undisputed().isZero() ? Outcome.DISPUTED : Outcome.SUM_DISPUTED;
            case WRONG_PLACE -> Outcome.PLACE_DISPUTED;
            case PROTECTED_MONEY -> Outcome.MONEY_DISPUTED;
        };
    }

    /// Found right: what rests on it waits for the authority's own act, or is mended by us.
    static Decision uphold(Open open, @Nullable Claim claim) {
        if (isAnswered(open.marks(), claim)) {
            return Decision.noted(open);
        }
        var standing = open.marks().claims();
        var next = open.with(open.marks().answered(claim));
        if (claim == Claim.WRONG_PLACE) {
            return answer(next, Outcome.PLACE_UPHELD, claimed(claim), "CORRECT_PLACE");
        }
        if (claim == Claim.PROTECTED_MONEY) {
            return Correction.release(next);
        }
        var aboutSum =
                claim == null ? standing.stream().allMatch(Claim::isAboutSum) : claim.isAboutSum();
        if (aboutSum && next.debt().undisputed().isPositive()) {
            return answer(
                    next.with(Mark.SUM_FOUND_WRONG),
                    Outcome.SUM_UPHELD,
                    undisputed(next),
                    "AWAIT_AUTHORITY");
        }
        return answer(
                next.with(Mark.HELD), Outcome.DISPUTE_UPHELD, claimed(claim), "AWAIT_AUTHORITY");
    }

    /// Found to be in order: what rested on it goes on, on the next day that it is due.
    static Decision reject(Open open, @Nullable Claim claim) {
        if (isAnswered(open.marks(), claim)) {
            return Decision.noted(open);
        }
        var next = open.with(open.marks().answered(claim));
        var sumStands =
                next.marks().has(Mark.SUM_FOUND_WRONG)
                        || next.marks().claims().stream().anyMatch(Claim::isAboutSum);
        return plain(
                sumStands ? next : next.with(next.debt().uncontested()), Outcome.DISPUTE_REJECTED);
    }

    /// After the transfer only the allotment may still wait for an answer.
    static Decision answered(Transferred file, @Nullable Claim claim, Outcome outcome) {
        var concerned = claim == null || claim == Claim.WRONG_PLACE;
        if (!concerned || !file.marks().has(Mark.CONTESTS_PLACE)) {
            return Decision.noted(file);
        }
        return HandOver.allot(
                file.with(file.marks().answered(Claim.WRONG_PLACE)),
                outcome,
                Grounds.of("objection", Norm.APPEAL, claimed(Claim.WRONG_PLACE)));
    }

    static Decision hold(Open open) {
        return plain(open.with(Mark.HELD), Outcome.HELD);
    }

    /// What an officer held goes on; a dispute that nobody has answered yet still stands.
    static Decision resume(Open open) {
        return plain(open.without(Mark.HELD), Outcome.RESUMED);
    }

    /// Neither closed list names it: an officer decides, and by reading the file waits until then.
    static Decision unforeseen(Open open, Fact.Unforeseen.Cause cause, Law law) {
        var readings = law.readings();
        var inputs = readings.beside(Map.of("cause", cause.name()), cause.question());
        var pauses = readings.pausesFor(cause.question());
        return Decision.of(
                pauses ? open.with(Mark.HELD) : open,
                pauses ? Outcome.HELD : Outcome.OFFICER_TOLD,
                Grounds.of("unforeseen", Norm.UNNAMED_CASES, inputs),
                Act.of(ActKind.PUT_ON_WORK_LIST, "UNFORESEEN_" + cause.name()));
    }

    static Decision notNotified(Open open) {
        return answer(open, Outcome.NOT_NOTIFIED, Map.of(), Outcome.NOT_NOTIFIED.name());
    }

    private static boolean isAnswered(Marks marks, @Nullable Claim claim) {
        return claim == null ? !marks.has(Mark.DISPUTED) : !marks.has(claim.mark());
    }

    private static Map<String, String> claimed(@Nullable Claim claim) {
        return claim == null ? Map.of() : Map.of("claim", claim.name());
    }

    private static Map<String, String> undisputed(Open open) {
        return Map.of("admitted", open.debt().undisputed().toDecimal());
    }

    private static Decision plain(Open next, Outcome outcome) {
        return Decision.of(next, outcome, Grounds.of("objection", Norm.APPEAL, Map.of()));
    }

    private static Decision answer(
            Open next, Outcome outcome, Map<String, String> inputs, String work) {
        var norm = outcome == Outcome.NOT_NOTIFIED ? Norm.PROPER_NOTICE : Norm.APPEAL;
        return Decision.of(
                next,
                outcome,
                Grounds.of("objection", norm, inputs),
                Act.of(ActKind.PUT_ON_WORK_LIST, work));
    }
}
