package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where a file stands in the reference model: plain flags and counters, sums in tiyn, and the
/// acts of the answer that is being written.
final class ModelState {

    enum Stage {
        RECEIVED,
        RETURNED,
        OPEN,
        TERMINATED,
        TRANSFERRED
    }

    final List<String> acts = new ArrayList<>();
    Stage stage = Stage.RECEIVED;
    String closing = "";
    LocalDate openedOn = LocalDate.EPOCH;
    LocalDate lastDay = LocalDate.EPOCH;
    long owed;
    long paid;
    long paidOutside;
    long seized;
    boolean pilot;
    boolean registered;
    boolean seizing;
    boolean prohibited;
    boolean collecting;

    /// The day of the collection order came and no bank held anything.
    boolean spared;

    /// A bailiff's levy on the wage stands: R 15.
    boolean levied;

    boolean read;
    boolean notified;

    /// By reading the last day is counted from the proof of service, and there is none yet.
    boolean awaitsService;

    boolean unseized;
    boolean unprohibited;
    boolean uncollected;
    boolean held;
    boolean moneySeized;
    boolean nothingToSeize;
    boolean takenOver;

    /// What the debtor contests and nobody has answered yet.
    final Set<String> claims = new TreeSet<>();

    /// The part of the debt that the debtor does not admit.
    long denied;

    boolean sumFoundWrong;

    /// How far measures may go.
    long admitted() {
        return Math.max(0, left() - denied);
    }

    boolean everythingStops() {
        return admitted() == 0
                || claims.contains("NOT_ME")
                || claims.contains("CANCELLED_OR_APPEALED")
                || claims.contains("WRONG_DATE");
    }

    boolean mayCollect() {
        return !collecting && !spared && !uncollected && !claims.contains("PROTECTED_MONEY");
    }

    /// R 24: the bailiff of the debtor's district is chosen, and the debtor told who it is.
    void handOver() {
        acts.add("HAND_OVER " + left());
        say(closing.equals("OPTED_OUT") ? "optout" : "transferred");
    }

    long left() {
        return owed - paid;
    }

    void payOutside(long sum) {
        var counted = Math.min(sum, left());
        paid += counted;
        paidOutside += counted;
        denied = Math.max(0, denied - counted);
    }

    /// The day on which something falls due next, unless the file waits for people.
    Optional<LocalDate> nextDue() {
        if (stage != Stage.OPEN || held) {
            return Optional.empty();
        }
        if (!everythingStops() && !pilot) {
            if (!seizing && !unseized) {
                return Optional.of(openedOn.plusDays(6));
            }
            if (!prohibited && !unprohibited) {
                return Optional.of(openedOn.plusDays(11));
            }
            if (mayCollect()) {
                return Optional.of(openedOn.plusDays(21));
            }
        }
        return Optional.of(lastDay.plusDays(1));
    }

    boolean release() {
        var tooMuch = seized > left();
        addIf(tooMuch, "LIMIT_SEIZURE " + left());
        seized = Math.min(seized, left());
        return tooMuch;
    }

    String takenBack(long sum, String outcome) {
        paid -= Math.min(sum, paid - paidOutside);
        return work(outcome, outcome);
    }

    /// R 9, L 62 p. 6: never above the debt; without an order of ours there is no ground to hold.
    String seized(long sum) {
        if (!seizing) {
            acts.add("LIFT_SEIZURE SURPLUS");
            return "SURPLUS_RELEASED";
        }
        seized += sum;
        moneySeized = true;
        return release() ? "SURPLUS_RELEASED" : "SEIZED";
    }

    /// L 58 p. 2: what is protected goes at once; without an order of ours all goes.
    String protectedSeized() {
        acts.add(seizing ? "LIMIT_SEIZURE " + left() : "LIFT_SEIZURE SURPLUS");
        return seizing ? "PROTECTED_RELEASED" : "SURPLUS_RELEASED";
    }

    /// M: money that is not owed goes back to its payer.
    String sendBack(long sum) {
        acts.add("REFUND " + sum + " closed");
        return "REFUNDED";
    }

    /// What had been passed on is taken back: nothing moves, and people settle it.
    String passedOn() {
        return work("REVERSED_AFTER_PAYOUT", "REVERSED_AFTER_PAYOUT");
    }

    String work(String outcome, String why) {
        acts.add("PUT_ON_WORK_LIST " + why);
        return outcome;
    }

    void say(String message) {
        acts.add("SEND_SMS " + message);
        acts.add("SEND_PUSH " + message);
    }

    void addIf(boolean condition, String act) {
        if (condition) {
            acts.add(act);
        }
    }
}
