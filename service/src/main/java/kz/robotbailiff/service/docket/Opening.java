package kz.robotbailiff.service.docket;

import java.util.List;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Term;

/// A proceeding that a round opens, with the number it is given.
record Opening(Answered file, String number, Law law) {

    /// The term was fixed at the opening and stays whatever happened in the same round.
    Term term() {
        return first(file.decided());
    }

    private static Term first(List<Decided> decided) {
        for (var answer : decided) {
            if (answer.decision().next() instanceof Proceeding.Open open) {
                return open.term();
            }
        }
        throw new IllegalStateException("a proceeding is opened before it can end");
    }
}
