package kz.robotbailiff.core.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the law leaves open, settled: the answers in force on one day.
///
/// Each answer is dated like every other value and stands among the inputs of the decisions that
/// rest on it, so that a debtor can read it and a court can question it.
public record Readings(Map<String, String> values) {

    public Readings {
        values = Map.copyOf(values);
    }

    /// The answer in force.
    public String answer(Question question) {
        String answer = values.get(question.code());
        if (answer == null) {
            throw new IllegalStateException("no reading is in force for: " + question.code());
        }
        return answer;
    }

    /// Inputs of a finding and, after them, the answers that it rests on.
    public Map<String, String> beside(Map<String, String> inputs, Question... questions) {
        Map<String, String> all = new LinkedHashMap<>(inputs);
        for (Question question : questions) {
            all.put(question.input(), answer(question));
        }
        return all;
    }

    /// Whether a demand of exactly the ceiling is still taken ("up to" includes it).
    public boolean ceilingIncluded() {
        return yes(Question.CEILING_INCLUDED);
    }

    /// Whether only what is still demanded is measured against the ceiling.
    public boolean ceilingCountsRemainder() {
        return answer(Question.CEILING_COUNTS).equals("remainder");
    }

    /// Whether the MCI of 1 January measures the whole year.
    public boolean ceilingByNewYear() {
        return answer(Question.CEILING_MCI_OF).equals("new-year");
    }

    /// Whether a term without the day of its decision runs from issue.
    public boolean presentationRunsFromIssue() {
        return answer(Question.PRESENTATION_WITHOUT_DECISION_DAY).equals("issue");
    }

    /// Whether spaces, signs and look-alike letters leave a number what it is.
    public boolean likeNumbersAreOne() {
        return answer(Question.SAME_DECISION).equals("authority-and-number");
    }

    /// Whether the last day of a presentation term waits for a working day.
    public boolean presentationMovesToWorkingDay() {
        return yes(Question.PRESENTATION_MOVES);
    }

    /// Whether the part of a presentation term that ran before an interruption counts afterwards.
    public boolean elapsedPartCounts() {
        return yes(Question.ELAPSED_PART_COUNTS);
    }

    /// Whether the debtor's last day waits for a working day.
    public boolean lastDayMovesToWorkingDay() {
        return yes(Question.LAST_DAY_MOVES);
    }

    /// Whether the debtor's last day is counted anew from the day on which service is proven.
    public boolean termFromService() {
        return answer(Question.TERM_FROM).equals("service");
    }

    /// Whether a measure due on a day off waits for a working day.
    public boolean measuresMoveToWorkingDay() {
        return yes(Question.MEASURES_MOVE);
    }

    /// Whether banks are asked one after another, each for what those before do not hold.
    public boolean banksInTurn() {
        return answer(Question.SEIZURE_BANKS).equals("one-after-another");
    }

    /// Whether a file whose dispute nobody has answered waits for the answer on its last day.
    public boolean disputeHoldsTransfer() {
        return answer(Question.DISPUTE_ON_LAST_DAY).equals("wait");
    }

    /// Whether a transfer waits until money on its way is booked or has failed.
    public boolean moneyInFlightHoldsTransfer() {
        return answer(Question.MONEY_IN_FLIGHT).equals("wait");
    }

    /// Whether a file pauses where death, bankruptcy, incapacity or a court's stay is told; else
    /// an officer is told and the proceeding goes on.
    public boolean pausesFor(Question circumstance) {
        return answer(circumstance).equals("measures-paused");
    }

    /// Whether rulings print the three months of a complaint first; else the days of a suit.
    public boolean printsComplaint() {
        return answer(Question.APPEAL_PRINTED).equals("complaint");
    }

    /// Whether the private bailiff's fee is owed from the transfer on; else from the bailiff's own
    /// initiation.
    public boolean feeFromTransfer() {
        return answer(Question.FEE_FROM).equals("transfer");
    }

    /// The days after the opening on which an unpaid debtor is reminded, growing.
    public List<Integer> reminderDays() {
        String days = answer(Question.REMINDER_DAYS);
        return days.equals("none")
                ? List.of()
                : Stream.of(days.split(" ")).map(Integer::valueOf).toList();
    }

    /// Whether the button of refusal works only once the ruling has been opened.
    public boolean optOutAfterRuling() {
        return yes(Question.OPT_OUT_AFTER_RULING);
    }

    private boolean yes(Question question) {
        return answer(question).equals("yes");
    }
}
