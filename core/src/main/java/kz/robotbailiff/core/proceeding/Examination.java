package kz.robotbailiff.core.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.law.Admission;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Returned;

/// Day 0: a document is examined, and opened at once or returned with every ground (art. 10-2).
final class Examination {

    private Examination() {}

    static Decision examine(EnforcementDocument document, Law law) {
        var findings = Admission.examine(document, law);
        var timetable = law.timetable(document.kato());
        if (timetable.isEmpty() || findings.stream().anyMatch(finding -> !finding.met())) {
            return Decision.of(new Returned(), Outcome.RETURNED, new Grounds(findings));
        }
        return open(document, law, timetable.get(), findings);
    }

    static Decision notIdentified(Fact.NotIdentified.Why why) {
        return returned("identity", Norm.INDIVIDUALS, Map.of("why", why.name()));
    }

    static Decision withdrawn() {
        return returned("withdrawn", Norm.AUTHORITY_ANSWERS, Map.of());
    }

    private static Decision returned(String rule, Norm norm, Map<String, String> inputs) {
        var finding = new Finding(rule, norm, false, true, inputs);
        return Decision.of(
                new Returned(), Outcome.RETURNED, new Grounds(new ArrayList<>(List.of(finding))));
    }

    private static Decision open(
            EnforcementDocument document, Law law, Timetable timetable, List<Finding> findings) {
        var lastDay = timetable.lastDay(law.day(), law.calendar(), law.readings());
        var marks = timetable.registerOnOpening() ? Marks.NONE.with(Mark.REGISTERED) : Marks.NONE;
        var opened =
                new Open(
                        Debt.of(document.demand()), new Term(law.day(), lastDay, timetable), marks);
        return Decision.of(
                        opened,
                        Outcome.OPENED,
                        new Grounds(findings),
                        Act.of(ActKind.ISSUE_INITIATION_RULING))
                .andIf(timetable.registerOnOpening(), Act.of(ActKind.ENTER_REGISTER))
                .and(Act.of(ActKind.SEND_SMS, "open"), Act.of(ActKind.SEND_PUSH, "open"));
    }
}
