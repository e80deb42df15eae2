package kz.robotbailiff.service.intake;

import java.util.List;

/// Why something was not taken in: one problem, and every fault at once.
record Refusal(Trouble trouble, List<Fault> faults) {

    static Refusal of(Trouble trouble) {
        return new Refusal(trouble, List.of());
    }

    static Refusal of(Trouble trouble, Fault fault) {
        return new Refusal(trouble, List.of(fault));
    }

    /// The refusal as an exception, for the ways on which one request has one answer.
    Refused thrown() {
        return new Refused(this);
    }
}
