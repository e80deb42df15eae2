package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.robotbailiff.bench.prove.Story.Event;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Proceeding;

/// What holds after every fact of every life, whatever the model says.
final class Always {

    private static final String READING = "reading.";
    private static final Map<String, Question> QUESTIONS =
            Arrays.stream(Question.values())
                    .collect(Collectors.toUnmodifiableMap(Question::input, each -> each));

    private final List<String> broken = new ArrayList<>();

    private Always() {}

    /// The invariants that do not hold after a decision, in words.
    static List<String> broken(Proceeding before, Event event, Decision decision, Outside outside) {
        var always = new Always();
        always.closedStaysClosed(before, decision.next());
        always.moneyIsConserved(outside);
        always.measuresEnd(decision.next(), outside);
        always.transferLiftsNothing(before, decision);
        always.nothingIsSeizedAboveTheDebt(decision.next(), outside);
        always.everyDecisionIsExplained(decision);
        always.lawIsOfTheDay(event, decision);
        var fault = outside.fault();
        if (fault != null) {
            always.broken.add("no act without its day and reason: " + fault);
        }
        return always.broken;
    }

    /// Whatever a decision says of how the law is read, it is read so on its day.
    static Optional<String> unread(Answers answers, LocalDate day, Decision decision) {
        for (var finding : decision.grounds().findings()) {
            for (var input : finding.inputs().entrySet()) {
                if (input.getKey().startsWith(READING)) {
                    var question = QUESTIONS.get(input.getKey());
                    if (question == null || !answers.says(day, question, input.getValue())) {
                        return Optional.of("no answer that is not in force: " + input);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void holds(boolean so, String rule) {
        if (!so) {
            broken.add(rule);
        }
    }

    /// For a rule that tells its figures, which are put together only when it is broken.
    private void holds(boolean so, Supplier<String> rule) {
        if (!so) {
            broken.add(rule.get());
        }
    }

    private void closedStaysClosed(Proceeding before, Proceeding after) {
        switch (before) {
            case Proceeding.Returned returned ->
                    holds(after.equals(returned), "returned stays returned");
            case Proceeding.Terminated ended ->
                    holds(after.equals(ended), "terminated stays terminated");
            case Proceeding.Transferred moved ->
                    holds(
                            after instanceof Proceeding.Transferred still
                                    && still.closing() == moved.closing(),
                            "transferred stays transferred");
            case Proceeding.Open _ ->
                    holds(
                            !(after instanceof Proceeding.Received
                                    || after instanceof Proceeding.Returned),
                            "open is never returned");
            case Proceeding.Received _ -> {}
        }
    }

    private void moneyIsConserved(Outside outside) {
        holds(
                outside.received == outside.passedOn,
                () ->
                        "money is conserved: %d came in, %d went on"
                                .formatted(outside.received, outside.passedOn));
        holds(
                outside.refundedOfClaimants <= outside.toClaimant,
                "no more is taken back from the claimant than was the claimant's");
    }

    private void measuresEnd(Proceeding after, Outside outside) {
        var ended =
                after instanceof Proceeding.Terminated || after instanceof Proceeding.Transferred;
        holds(
                outside.endings == (ended ? 1 : 0),
                () -> "one closing ruling, not " + outside.endings);
        if (after instanceof Proceeding.Terminated) {
            holds(
                    !outside.seizing && outside.held == 0,
                    () -> "no seizure outlives a termination: " + outside.held);
            holds(!outside.prohibited, "no prohibition outlives a termination");
            holds(!outside.registered, "no register entry outlives a termination");
        }
        holds(!(ended && outside.collecting), "no collection order outlives an end");
    }

    private void transferLiftsNothing(Proceeding before, Decision decision) {
        if (!(before instanceof Proceeding.Open)
                || !(decision.next() instanceof Proceeding.Transferred)) {
            return;
        }
        for (var act : decision.acts()) {
            holds(
                    act.kind() != ActKind.LIFT_SEIZURE
                            && act.kind() != ActKind.LIFT_PROHIBITION
                            && act.kind() != ActKind.EXCLUDE_FROM_REGISTER,
                    () -> "a transfer lifts nothing but collection orders: " + act.kind());
        }
    }

    private void nothingIsSeizedAboveTheDebt(Proceeding after, Outside outside) {
        if (after instanceof Proceeding.Open open) {
            holds(
                    outside.held <= open.debt().left().tiyn(),
                    () ->
                            "nothing is seized above the debt: %d of %s"
                                    .formatted(outside.held, open.debt().left()));
        }
    }

    private void everyDecisionIsExplained(Decision decision) {
        var noted = decision.outcome() == Outcome.NOTED;
        holds(noted || !decision.grounds().findings().isEmpty(), "every decision is explained");
        holds(!noted || decision.acts().isEmpty(), "what is only noted does nothing");
    }

    /// An examination names the index and the ceiling it used: they are those of its day.
    private void lawIsOfTheDay(Event event, Decision decision) {
        for (var finding : decision.grounds().findings()) {
            if (finding.rule().equals("ceiling")) {
                ceilingIsOfTheDay(event, finding);
            }
            if (finding.rule().equals("horizon")) {
                holds(
                        event.day().toString().equals(finding.inputs().get("day")),
                        "decided by the law of its day");
            }
        }
    }

    private void ceilingIsOfTheDay(Event event, Finding finding) {
        var day = event.day();
        var inForce = !day.isBefore(PlainLaw.PILOT);
        is(finding, "of", Integer.toString(inForce ? PlainLaw.ceilingMci(day) : 0), day);
        if (inForce) {
            is(finding, "mci", Tenge.of(PlainLaw.mci(day)).toDecimal(), day);
        }
    }

    private void is(Finding finding, String name, String value, LocalDate day) {
        holds(
                value.equals(finding.inputs().get(name)),
                () -> "no value that is not in force: " + name + " on " + day);
    }
}
