package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.proceeding.Fact;

/// The reference model: the procedure as counters and flags, written from the orders and not from
/// the robot.
///
/// R is the Rules of the simplified proceeding (order No. 697), L the Law. Sums are in tiyn.
final class Model {

    private final Paper paper;
    final ModelState now = new ModelState();
    private final ModelClaims claims = new ModelClaims(now);
    private final ModelAfter after = new ModelAfter(now, claims);

    private final Answers answers;
    private LocalDate today = LocalDate.EPOCH;

    Model(Paper paper, Answers answers) {
        this.paper = paper;
        this.answers = answers;
    }

    /// Answers one fact on a day; afterwards [#now] is where the file stands.
    Answer answer(Fact fact, LocalDate day) {
        now.acts.clear();
        today = day;
        var outcome =
                switch (now.stage) {
                    case RECEIVED -> received(fact, day);
                    case RETURNED -> after.returned(fact);
                    case OPEN -> open(fact);
                    case TERMINATED -> after.terminated(fact);
                    case TRANSFERRED -> after.transferred(fact);
                };
        return new Answer(outcome, now.acts);
    }

    private String received(Fact fact, LocalDate day) {
        return switch (fact) {
            case Fact.Identified(var place) when PlainLaw.admits(paper, place, day, answers) ->
                    begin(day);
            case Fact.Identified _, Fact.NotIdentified _, Fact.Cancelled _, Fact.Released _ ->
                    giveBack();
            default -> after.returned(fact);
        };
    }

    private String giveBack() {
        now.stage = ModelState.Stage.RETURNED;
        return "RETURNED";
    }

    /// L 10-2, R 3-8: at once, with the register entry and the notice; the pilot had no register.
    private String begin(LocalDate day) {
        now.stage = ModelState.Stage.OPEN;
        now.owed = paper.demand();
        now.openedOn = day;
        now.lastDay = PlainLaw.lastDay(day, PlainLaw.isPilot(day), answers);
        now.awaitsService = isRead(Question.TERM_FROM, "service");
        now.pilot = PlainLaw.isPilot(day);
        now.registered = !now.pilot;
        now.acts.add("ISSUE_INITIATION_RULING");
        now.addIf(now.registered, "ENTER_REGISTER");
        now.say("open");
        return "OPENED";
    }

    private String open(Fact fact) {
        return switch (fact) {
            case Fact.Paid(var sum) -> paid(sum.tiyn());
            case Fact.Collected(var sum) -> {
                var outcome = paid(sum.tiyn());
                yield outcome.equals("PAID_IN_PART") ? "COLLECTED_IN_PART" : outcome;
            }
            case Fact.PaidOutside(var sum) -> paidOutside(sum.tiyn());
            case Fact.ReversedAfterPayout _ -> now.passedOn();
            case Fact.PaymentReversed(var sum) -> now.takenBack(sum.tiyn(), "PAYMENT_REVERSED");
            case Fact.Cancelled _ -> cancelled();
            case Fact.Released _ -> terminate("RELEASED");
            case Fact.OptedOut _ -> refuse(now.read || isRead(Question.OPT_OUT_AFTER_RULING, "no"));
            case Fact.OptedOutInWriting _ -> refuse(true);
            case Fact.Seized(var sum) -> {
                now.spared &= !now.seizing;
                yield now.seized(sum.tiyn());
            }
            case Fact.ProtectedSeized _ -> now.protectedSeized();
            case Fact.Unanswered(var what) -> now.work("UNANSWERED", "UNANSWERED_" + what);
            case Fact.DayBegan(var began) -> day(began);
            case Fact.RulingOpened _, Fact.Notified _ -> told(fact);
            default -> people(fact);
        };
    }

    /// The debtor knows: where the service counts, the first proof begins the term.
    private String told(Fact proof) {
        now.read |= proof instanceof Fact.RulingOpened;
        now.notified |= proof instanceof Fact.Notified;
        if (!now.awaitsService) {
            return "NOTED";
        }
        now.awaitsService = false;
        now.lastDay = PlainLaw.lastDay(today, now.pilot, answers);
        return "TERM_BEGUN";
    }

    /// What people do and say while the proceeding is open; nothing of it moves the last day.
    private String people(Fact fact) {
        switch (fact) {
            case Fact.WageLevied _ -> now.levied = true;
            case Fact.WageLevyEnded _ -> {
                now.spared &= !now.levied;
                now.levied = false;
            }
            case Fact.NothingToSeize _ -> now.nothingToSeize |= now.seizing;
            case Fact.NotNotified _ -> {
                return now.work("NOT_NOTIFIED", "NOT_NOTIFIED");
            }
            case Fact.Disputed(var claim, var admitted) -> {
                return claims.raise(claim.name(), admitted.tiyn());
            }
            case Fact.DisputeUpheld(var claim) -> {
                return claims.uphold(claim == null ? "" : claim.name());
            }
            case Fact.DisputeRejected(var claim) -> {
                return claims.reject(claim == null ? "" : claim.name());
            }
            case Fact.Corrected(var what) -> {
                return claims.correct(what.name());
            }
            case Fact.Unforeseen(var cause) -> {
                return unforeseen(cause.name());
            }
            case Fact.Held _ -> {
                now.held = true;
                return "HELD";
            }
            case Fact.Resumed _ -> {
                now.held = false;
                return "RESUMED";
            }
            default -> {}
        }
        return "NOTED";
    }

    private boolean isRead(Question question, String answer) {
        return answers.says(today, question, answer);
    }

    /// The law is silent: by reading everything waits for an officer, or goes on.
    private String unforeseen(String cause) {
        var pauses = isRead(Question.valueOf(cause), "measures-paused");
        now.held |= pauses;
        return now.work(pauses ? "HELD" : "OFFICER_TOLD", "UNFORESEEN_" + cause);
    }

    /// R 17-19, L 62 p. 6: in full ends it at once; in part lowers what is seized and ordered.
    private String paid(long sum) {
        var left = now.left();
        var counted = Math.min(sum, left);
        now.paid += counted;
        now.acts.add("PAY_CLAIMANT " + counted);
        now.addIf(sum > left, "REFUND " + (sum - left) + " surplus");
        return settle();
    }

    private String paidOutside(long sum) {
        now.payOutside(sum);
        return settle();
    }

    private String settle() {
        if (now.left() == 0) {
            return terminate("PAID");
        }
        now.release();
        now.addIf(now.collecting, "LIMIT_COLLECTION " + now.left());
        return "PAID_IN_PART";
    }

    private String cancelled() {
        var ours = now.paid - now.paidOutside;
        now.addIf(ours > 0, "REFUND " + ours + " cancelled");
        return terminate("CANCELLED");
    }

    /// R 7: by the button once the ruling was read, in writing always; the pilot knew neither.
    private String refuse(boolean allowed) {
        if (now.pilot) {
            return "OPT_OUT_NOT_OPEN";
        }
        return allowed ? transfer("OPTED_OUT") : "OPT_OUT_TOO_EARLY";
    }

    /// R 9, 13, 14, 22: after 5, 10, 20 days and after the last one; no measure while disputed.
    private String day(LocalDate day) {
        if (now.held) {
            return "NOTED";
        }
        if (day.isAfter(now.lastDay)) {
            return waits() ? "NOTED" : transfer("TERM_ENDED");
        }
        if (PlainLaw.isOff(day, today) && isRead(Question.MEASURES_MOVE, "yes")) {
            return "NOTED";
        }
        var gone = ChronoUnit.DAYS.between(now.openedOn, day);
        if (now.everythingStops() || now.pilot) {
            return "NOTED";
        }
        if (gone > 5 && !now.seizing && !now.unseized) {
            now.seizing = true;
            now.acts.add("ISSUE_SEIZURE_RULING " + now.admitted());
            now.acts.add("ORDER_SEIZURE " + now.admitted());
            return "SEIZURE_ORDERED";
        }
        if (gone > 10 && !now.prohibited && !now.unprohibited) {
            now.prohibited = true;
            now.acts.add("ISSUE_PROHIBITION_RULING");
            now.acts.add("PLACE_PROHIBITION");
            return "PROHIBITION_ORDERED";
        }
        return gone > 20 && now.mayCollect() ? collect() : "NOTED";
    }

    /// By reading, for the answer to a dispute or for the proof from which the term is counted.
    private boolean waits() {
        return now.awaitsService
                || (!now.claims.isEmpty() && isRead(Question.DISPUTE_ON_LAST_DAY, "wait"));
    }

    /// R 14: to the banks that hold money; while none does there is nobody to order.
    private String collect() {
        var nothing = now.nothingToSeize && now.seized == 0;
        now.spared = nothing || now.levied;
        now.collecting = !now.spared;
        now.addIf(now.collecting, "ORDER_COLLECTION " + now.admitted());
        if (now.levied && !nothing) {
            return "COLLECTION_FORBIDDEN";
        }
        return now.spared ? "NOTHING_TO_COLLECT" : "COLLECTION_ORDERED";
    }

    /// L 10-5 p. 2: every measure goes in the same ruling.
    private String terminate(String reason) {
        now.stage = ModelState.Stage.TERMINATED;
        now.closing = reason;
        now.seized = 0;
        now.acts.add("ISSUE_TERMINATION_RULING " + reason);
        now.addIf(now.seizing, "LIFT_SEIZURE " + reason);
        now.addIf(now.prohibited, "LIFT_PROHIBITION " + reason);
        now.addIf(now.collecting, "RECALL_COLLECTION " + reason);
        now.addIf(now.registered, "EXCLUDE_FROM_REGISTER " + reason);
        now.say(reason.toLowerCase(java.util.Locale.ROOT));
        return "TERMINATED_" + reason;
    }

    /// R 22-26: collection orders go; seizure, prohibition and register entry stay.
    private String transfer(String reason) {
        now.stage = ModelState.Stage.TRANSFERRED;
        now.closing = reason;
        now.acts.add("ISSUE_TRANSFER_RULING " + reason);
        now.addIf(now.collecting, "RECALL_COLLECTION " + reason);
        if (!now.claims.contains("WRONG_PLACE")) {
            now.handOver();
        }
        return "TRANSFERRED_" + reason;
    }
}
