package kz.robotbailiff.core.proceeding;

import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.proceeding.Proceeding.Open;

/// The proof that the debtor was told: a delivery, a letter that did not come back, or the ruling
/// opened.
///
/// By the reading `term.from` of the day of opening the debtor's last day is counted from the first
/// proof, and nothing is transferred before there is one; else a proof is only noted.
final class Service {

    private Service() {}

    static Decision proven(Open open, Mark proof, Law law) {
        var marked = open.with(proof);
        if (!open.marks().has(Mark.AWAITS_SERVICE)) {
            return Decision.noted(marked);
        }
        var term = open.term().servedOn(law);
        var inputs =
                Map.of(
                        "served", law.day().toString(),
                        "days", String.valueOf(term.timetable().termDays()),
                        "lastDay", term.lastDay().toString());
        var read = law.readings().beside(inputs, Question.LAST_DAY_MOVES);
        read.put(Question.TERM_FROM.input(), "service");
        return Decision.of(
                new Open(open.debt(), term, marked.marks().without(Mark.AWAITS_SERVICE)),
                Outcome.TERM_BEGUN,
                Grounds.of("term-from-service", Norm.PROPER_NOTICE, read));
    }
}
