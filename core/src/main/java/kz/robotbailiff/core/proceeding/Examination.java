package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Admission;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Received;
import kz.robotbailiff.core.proceeding.Proceeding.Returned;

/// Day 0: a document is examined, and opened at once or returned with every ground (art. 10-2).
final class Examination {

    private Examination() {}

    static Decision examine(Received received, Kato registeredIn, Law law) {
        var document = received.document().registeredIn(registeredIn);
        var findings = Admission.examine(document, received.earlier(), law);
        var timetable = law.timetable(document.kato());
        if (timetable.isEmpty() || findings.stream().anyMatch(finding -> !finding.met())) {
            return Decision.of(new Returned(), Outcome.RETURNED, new Grounds(findings));
        }
        return open(document, law, timetable.get(), findings);
    }

    /// Whoever the debtor is, the authority learns at once what else is wrong.
    static Decision notIdentified(Received received, Fact.NotIdentified.Why why, Law law) {
        var findings = new ArrayList<Finding>();
        findings.add(unmet("identity", Norm.INDIVIDUALS, Map.of("why", why.name())));
        findings.addAll(Admission.examine(received.document(), received.earlier(), law));
        return Decision.of(new Returned(), Outcome.RETURNED, new Grounds(List.copyOf(findings)));
    }

    static Decision withdrawn() {
        var finding = unmet("withdrawn", Norm.AUTHORITY_ANSWERS, Map.of());
        return Decision.of(new Returned(), Outcome.RETURNED, new Grounds(List.of(finding)));
    }

    private static Finding unmet(String rule, Norm norm, Map<String, String> inputs) {
        return new Finding(rule, norm, false, true, inputs);
    }

    private static Decision open(
            EnforcementDocument document, Law law, Timetable timetable, List<Finding> findings) {
        var lastDay = timetable.lastDay(law.day(), law.calendar(), law.readings());
        var opened =
                new Open(
                        Debt.of(document.demand()),
                        new Term(law.day(), lastDay, timetable),
                        marks(timetable, law));
        return Decision.of(
                        opened,
                        Outcome.OPENED,
                        new Grounds(with(findings, term(law, timetable, lastDay))),
                        Act.of(ActKind.ISSUE_INITIATION_RULING))
                .andIf(timetable.registerOnOpening(), Act.of(ActKind.ENTER_REGISTER))
                .and(Act.of(ActKind.SEND_SMS, "open"), Act.of(ActKind.SEND_PUSH, "open"));
    }

    private static Marks marks(Timetable timetable, Law law) {
        var marks = timetable.registerOnOpening() ? Marks.NONE.with(Mark.REGISTERED) : Marks.NONE;
        return law.readings().termFromService() ? marks.with(Mark.AWAITS_SERVICE) : marks;
    }

    /// The debtor's last day, with the readings by which it may have moved or may still move
    /// (art. 10-4).
    private static Finding term(Law law, Timetable timetable, LocalDate lastDay) {
        var inputs =
                Map.of(
                        "opened", law.day().toString(),
                        "days", String.valueOf(timetable.termDays()),
                        "lastDay", lastDay.toString());
        var readings = law.readings();
        // Where the opening counts, nothing is said of it: so every record reads as it always did.
        var read =
                readings.termFromService()
                        ? readings.beside(inputs, Question.LAST_DAY_MOVES, Question.TERM_FROM)
                        : readings.beside(inputs, Question.LAST_DAY_MOVES);
        return new Finding("term", Norm.TERM, true, false, read);
    }

    private static List<Finding> with(List<Finding> findings, Finding last) {
        var all = new ArrayList<>(findings);
        all.add(last);
        return List.copyOf(all);
    }
}
