package kz.robotbailiff.core.proceeding;

import java.util.EnumSet;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.jspecify.annotations.Nullable;

/// A set of marks, kept as bits because millions of files carry one.
public record Marks(int bits) {

    /// A file that nothing has happened to.
    public static final Marks NONE = new Marks(0);

    /// Whether the mark is set.
    public boolean has(Mark mark) {
        return (bits & mark.bit()) != 0;
    }

    /// These marks and one more.
    public Marks with(Mark mark) {
        return new Marks(bits | mark.bit());
    }

    /// These marks but for one.
    public Marks without(Mark mark) {
        return new Marks(bits & ~mark.bit());
    }

    /// What the debtor contests and nobody has answered yet.
    public Set<Claim> claims() {
        var claims = EnumSet.noneOf(Claim.class);
        for (var claim : Claim.values()) {
            if (has(claim.mark())) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /// These marks with a claim that waits for its answer.
    Marks contesting(Claim claim) {
        return with(Mark.DISPUTED).with(claim.mark());
    }

    /// These marks once a claim was answered, or all of them.
    Marks answered(@Nullable Claim claim) {
        var rest = this;
        for (var each : Claim.values()) {
            rest = claim == null || claim == each ? rest.without(each.mark()) : rest;
        }
        return rest.claims().isEmpty() ? rest.without(Mark.DISPUTED) : rest;
    }

    /// Whether a step of the timetable was taken, or was found to have no object.
    boolean settles(Mark step) {
        return has(step)
                || switch (step) {
                    case SEIZURE_ORDERED -> has(Mark.SEIZURE_CORRECTED);
                    case PROHIBITION_ORDERED -> has(Mark.PROHIBITION_CORRECTED);
                    case COLLECTION_ORDERED ->
                            has(Mark.COLLECTION_SPARED) || has(Mark.COLLECTION_CORRECTED);
                    default -> false;
                };
    }
}
