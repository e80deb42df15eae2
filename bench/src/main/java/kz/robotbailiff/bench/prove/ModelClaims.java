package kz.robotbailiff.bench.prove;

/// The reference model's claims and corrections: what the debtor contests, what an officer answers,
/// and what we take back ourselves.
final class ModelClaims {

    private static final String PAID = "ALREADY_PAID";
    private static final String SUM = "WRONG_SUM";
    private static final String PLACE = "WRONG_PLACE";
    private static final String MONEY = "PROTECTED_MONEY";

    private final ModelState now;

    ModelClaims(ModelState now) {
        this.now = now;
    }

    String raise(String claim, long admitted) {
        if (now.claims.contains(claim) || (claim.equals(MONEY) && !now.seizing)) {
            return "NOTED";
        }
        now.claims.add(claim);
        if (isSum(claim)) {
            now.denied = Math.max(now.denied, Math.max(0, now.left() - admitted));
        }
        return now.work(stopped(claim), "DISPUTE_" + claim);
    }

    private String stopped(String claim) {
        return switch (claim) {
            case PLACE -> "PLACE_DISPUTED";
            case MONEY -> "MONEY_DISPUTED";
            default -> isSum(claim) && now.admitted() > 0 ? "SUM_DISPUTED" : "DISPUTED";
        };
    }

    String uphold(String claim) {
        if (nothingToAnswer(claim)) {
            return "NOTED";
        }
        var sumsOnly =
                claim.isEmpty() ? now.claims.stream().allMatch(ModelClaims::isSum) : isSum(claim);
        answered(claim);
        if (claim.equals(PLACE)) {
            return now.work("PLACE_UPHELD", "CORRECT_PLACE");
        }
        if (claim.equals(MONEY)) {
            return release();
        }
        if (sumsOnly && now.admitted() > 0) {
            now.sumFoundWrong = true;
            return now.work("SUM_UPHELD", "AWAIT_AUTHORITY");
        }
        now.held = true;
        return now.work("DISPUTE_UPHELD", "AWAIT_AUTHORITY");
    }

    String reject(String claim) {
        if (nothingToAnswer(claim)) {
            return "NOTED";
        }
        answered(claim);
        if (!now.sumFoundWrong && !now.claims.contains(PAID) && !now.claims.contains(SUM)) {
            now.denied = 0;
        }
        return "DISPUTE_REJECTED";
    }

    /// After the transfer: whose district it is has been settled, so somebody is chosen.
    String place(String claim, String outcome) {
        if (!(claim.isEmpty() || claim.equals(PLACE)) || !now.claims.remove(PLACE)) {
            return "NOTED";
        }
        now.handOver();
        return outcome;
    }

    String correct(String what) {
        return switch (what) {
            case "SEIZURE" -> now.seizing ? unseize("CORRECTED") : "NOTED";
            case "PROHIBITION" -> now.prohibited ? unprohibit() : "NOTED";
            case "COLLECTION" -> now.collecting ? uncollect() : "NOTED";
            default -> ruling("CORRECTED", what);
        };
    }

    private String release() {
        var seizing = now.seizing;
        var collecting = now.collecting;
        forgetSeizure();
        now.collecting = false;
        now.uncollected = true;
        now.addIf(seizing, "LIFT_SEIZURE CORRECTION");
        now.addIf(collecting, "RECALL_COLLECTION CORRECTION");
        return ruling("MONEY_RELEASED", "SEIZURE");
    }

    private String unseize(String outcome) {
        forgetSeizure();
        now.acts.add("LIFT_SEIZURE CORRECTION");
        return ruling(outcome, "SEIZURE");
    }

    private void forgetSeizure() {
        now.seizing = false;
        now.unseized = true;
        now.moneySeized = false;
        now.seized = 0;
    }

    private String unprohibit() {
        now.prohibited = false;
        now.unprohibited = true;
        now.acts.add("LIFT_PROHIBITION CORRECTION");
        return ruling("CORRECTED", "PROHIBITION");
    }

    private String uncollect() {
        now.collecting = false;
        now.uncollected = true;
        now.acts.add("RECALL_COLLECTION CORRECTION");
        return ruling("CORRECTED", "COLLECTION");
    }

    private String ruling(String outcome, String what) {
        now.acts.add("ISSUE_CORRECTION_RULING " + what);
        now.say("corrected");
        return outcome;
    }

    private boolean nothingToAnswer(String claim) {
        return claim.isEmpty() ? now.claims.isEmpty() : !now.claims.contains(claim);
    }

    private void answered(String claim) {
        if (claim.isEmpty()) {
            now.claims.clear();
        } else {
            now.claims.remove(claim);
        }
    }

    private static boolean isSum(String claim) {
        return claim.equals(PAID) || claim.equals(SUM);
    }
}
