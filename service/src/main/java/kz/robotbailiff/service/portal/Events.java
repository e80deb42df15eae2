package kz.robotbailiff.service.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.docket.RulingLine;
import org.jspecify.annotations.Nullable;

/// Tells what has happened, newest first: the robot's decisions, and acts that partners confirmed.
final class Events {

    private static final Set<ActKind> TOLD =
            EnumSet.of(
                    ActKind.SEND_SMS,
                    ActKind.SEND_PUSH,
                    ActKind.LIFT_SEIZURE,
                    ActKind.LIFT_PROHIBITION,
                    ActKind.RECALL_COLLECTION,
                    ActKind.EXCLUDE_FROM_REGISTER,
                    ActKind.PAY_CLAIMANT,
                    ActKind.REFUND,
                    ActKind.ROUTE_TO_BAILIFF);

    private final Story story;

    Events(Story story) {
        this.story = story;
    }

    List<Event> all() {
        var events = new ArrayList<Event>();
        story.decisions().forEach(decision -> add(events, decision));
        story.acts().forEach(act -> add(events, act));
        events.sort(Comparator.comparing(Event::at).reversed());
        return List.copyOf(events);
    }

    private void add(List<Event> events, DecisionLine decision) {
        var outcome = decision.outcome();
        if (outcome != Outcome.NOTED) {
            events.add(
                    new Event(
                            decision.madeAt(),
                            "event." + outcome,
                            decision.id(),
                            sum(decision),
                            paper(decision.id())));
        } else if ("ruling_opened".equals(decision.factKind())) {
            events.add(new Event(decision.madeAt(), "event.ruling_opened", null, null, null));
        }
    }

    private static void add(List<Event> events, ActLine act) {
        var ended = act.endedAt();
        if (ended != null && act.isDone() && TOLD.contains(act.kind())) {
            events.add(new Event(ended, "act." + act.kind(), null, act.sum(), null));
        }
    }

    /// The sum a decision is about: the fact's, or else that of the act it ordered.
    private @Nullable Tenge sum(DecisionLine decision) {
        if (decision.sum() != null) {
            return decision.sum();
        }
        return story.acts().stream()
                .filter(act -> act.decision() == decision.id() && act.sum() != null)
                .map(ActLine::sum)
                .findFirst()
                .orElse(null);
    }

    /// A ruling has the id of the act that ordered it.
    private @Nullable RulingLine paper(long decision) {
        var ordered =
                story.acts().stream()
                        .filter(act -> act.decision() == decision && act.kind().isRuling())
                        .map(ActLine::id)
                        .toList();
        return story.rulings().stream()
                .filter(ruling -> ordered.contains(ruling.id()))
                .findFirst()
                .orElse(null);
    }
}
