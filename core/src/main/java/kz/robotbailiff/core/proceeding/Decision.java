package kz.robotbailiff.core.proceeding;

import java.util.ArrayList;
import java.util.List;

/// The robot's answer to a fact: where the file stands next, what is to be done, and why.
///
/// A decision with outcome [Outcome#NOTED] changes nothing and leaves no row.
public record Decision(Proceeding next, Outcome outcome, List<Act> acts, Grounds grounds) {

    static Decision of(Proceeding next, Outcome outcome, Grounds grounds, Act... acts) {
        return new Decision(next, outcome, List.of(acts), grounds);
    }

    /// The fact is kept and changes nothing.
    static Decision noted(Proceeding unchanged) {
        return new Decision(unchanged, Outcome.NOTED, List.of(), new Grounds(List.of()));
    }

    /// The fact adds to what is known of the file, without any act.
    static Decision noted(Proceeding next, Grounds grounds) {
        return new Decision(next, Outcome.NOTED, List.of(), grounds);
    }

    Decision and(Act... more) {
        var all = new ArrayList<>(acts);
        all.addAll(List.of(more));
        return new Decision(next, outcome, List.copyOf(all), grounds);
    }

    Decision andIf(boolean condition, Act act) {
        return condition ? and(act) : this;
    }
}
