package kz.robotbailiff.bench.prove;

import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Proceeding;

/// What is put to the proof: the robot, or a robot with a planted fault.
@FunctionalInterface
public interface Decider {

    /// Answers one fact about one file under the law of one day.
    Decision decide(Proceeding proceeding, Fact fact, Law law);
}
