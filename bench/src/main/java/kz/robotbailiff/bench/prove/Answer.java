package kz.robotbailiff.bench.prove;

import java.util.List;
import kz.robotbailiff.core.proceeding.Act;
import kz.robotbailiff.core.proceeding.Decision;

/// An outcome and acts in plain words, in which the robot and the model can be compared.
///
/// @param acts kind, tiyn and detail, sorted: their order is no matter of law
record Answer(String outcome, List<String> acts) {

    Answer {
        acts = acts.stream().sorted().toList();
    }

    static Answer of(Decision decision) {
        return new Answer(
                decision.outcome().name(), decision.acts().stream().map(Answer::told).toList());
    }

    private static String told(Act act) {
        var sum = act.sum();
        return act.kind().name()
                + (sum == null ? "" : " " + sum.tiyn())
                + (act.detail() == null ? "" : " " + act.detail());
    }
}
