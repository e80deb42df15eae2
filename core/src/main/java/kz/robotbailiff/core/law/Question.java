package kz.robotbailiff.core.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question that the law leaves open, with every answer that this program can live by.
///
/// The answer in force stands in `law/reading.csv`; an installation may choose another by the
/// setting `robot.law.reading.<code>`. What each answer means, and why it may be given, stands in
/// kk, ru and en under `reading.<code>.<answer>`.
public enum Question {
    /// Whether a demand of exactly the ceiling is still "up to" it.
    CEILING_INCLUDED("ceiling.included", "yes", "no"),
    /// Whether what is left or the whole sum of the document is measured against the ceiling.
    CEILING_COUNTS("ceiling.counts", "remainder", "amount"),
    /// Which day of the financial year gives the MCI of the ceiling.
    CEILING_MCI_OF("ceiling.mci-of", "decision-day", "new-year"),
    /// From when a term runs whose decision on compulsory execution nobody dated.
    PRESENTATION_WITHOUT_DECISION_DAY("presentation.without-decision-day", "issue", "refuse"),
    /// Whether a number written a little otherwise is the number of the same decision.
    SAME_DECISION("same-decision", "authority-and-number", "letter-for-letter"),
    /// Whether the last day of presentation waits for a working day.
    PRESENTATION_MOVES("presentation.moves-to-working-day", "yes", "no"),
    /// Whether what ran of the presentation term before an interruption counts afterwards.
    ELAPSED_PART_COUNTS("interruption.elapsed-part-counts", "yes", "no"),
    /// Whether the debtor's last day waits for a working day.
    LAST_DAY_MOVES("last-day.moves-to-working-day", "yes", "no"),
    /// Whether the debtor's last day is counted from the opening or from the proof of service.
    TERM_FROM("term.from", "opening", "service"),
    /// Whether a measure that falls due on a day off waits for a working day.
    MEASURES_MOVE("measures.move-to-working-day", "no", "yes"),
    /// Whether the order goes to all banks at once, or to the next one for what is not held yet.
    SEIZURE_BANKS("seizure.banks", "all-at-once", "one-after-another"),
    /// Whether a file with an open dispute is transferred on its day or waits for the answer.
    DISPUTE_ON_LAST_DAY("dispute.on-last-day", "transfer-with-dispute", "wait"),
    /// Whether money on its way holds back a transfer that is due.
    MONEY_IN_FLIGHT("money-in-flight.on-last-day", "wait", "transfer"),
    DEATH("death", "measures-paused", "measures-go-on"),
    BANKRUPTCY("bankruptcy", "measures-paused", "measures-go-on"),
    INCAPACITY("incapacity", "measures-paused", "measures-go-on"),
    COURT_STAY("court-stay", "measures-paused", "measures-go-on"),
    /// Which of the two terms of an appeal a ruling prints first.
    APPEAL_PRINTED("appeal.printed", "complaint", "suit"),
    /// From when recovering costs the debtor the private bailiff's fee.
    FEE_FROM("fee.from", "transfer", "bailiff-initiation"),
    /// On which days after the opening an unpaid debtor is reminded; at most three.
    REMINDER_DAYS("reminder.days", "none"),
    /// Whether the button of refusal works only once the ruling has been opened.
    OPT_OUT_AFTER_RULING("opt-out.after-reading-ruling", "yes", "no");

    static final String SETTING = "robot.law.reading.";
    private static final Pattern DAYS = Pattern.compile("\\d{1,2}( \\d{1,2}){0,2}");

    private final String code;

    /// One text, because an enum holds nothing that can change.
    private final String answers;

    Question(String code, String... answers) {
        this.code = code;
        this.answers = String.join("|", answers);
    }

    /// The code of the question in `law/reading.csv` and in the setting.
    public String code() {
        return code;
    }

    /// The answers that can be given, the one of the table first.
    public List<String> answers() {
        return List.of(answers.split("\\|"));
    }

    /// The name under which the answer stands among the inputs of a finding that rests on it.
    public String input() {
        return "reading." + code;
    }

    /// The question that has this code.
    public static Optional<Question> of(String code) {
        return Arrays.stream(values()).filter(question -> question.code.equals(code)).findFirst();
    }

    boolean takes(String answer) {
        return answers().contains(answer) || (this == REMINDER_DAYS && areDays(answer));
    }

    /// What may be answered, for whoever answered something else.
    String choice() {
        String choice = "say " + String.join(" or ", answers());
        return this == REMINDER_DAYS
                ? choice + ", or one to three growing days such as 3 20 27"
                : choice;
    }

    /// The key of the sentence that says how the question is read.
    String sentenceKey(String answer) {
        return input() + "." + (answers().contains(answer) ? answer : "days");
    }

    private static boolean areDays(String answer) {
        if (!DAYS.matcher(answer).matches()) {
            return false;
        }
        int last = 0;
        for (String day : answer.split(" ")) {
            if (Integer.parseInt(day) <= last) {
                return false;
            }
            last = Integer.parseInt(day);
        }
        return true;
    }
}
