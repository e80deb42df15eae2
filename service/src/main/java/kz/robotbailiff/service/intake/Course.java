package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.LawWords;
import kz.robotbailiff.service.docket.Explanation;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.GroundsCode;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// The course of a proceeding as its authority may see it: what was decided, and why.
final class Course {

    private static final String DECISIONS = Sql.of(Course.class, "read_decisions");
    private static final String MEASURES = Sql.of(Course.class, "read_measures");
    private static final String PAYMENTS = Sql.of(Course.class, "read_payments");
    private static final String RETURNED = "RETURNED";

    private final Explanations explanations;

    Course(Explanations explanations) {
        this.explanations = explanations;
    }

    /// Every decision, oldest first, with its sentence and the rules that it rests on.
    List<Map<String, Object>> history(long file, Language language) {
        return explanations.of(file, language).stream().map(Course::told).toList();
    }

    private static Map<String, Object> told(Explanation.Reason reason) {
        var inputs = new LinkedHashMap<String, String>();
        reason.inputs().forEach(input -> inputs.put(input.name(), input.stored()));
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", reason.rule());
        told.put("norm", reason.norm());
        told.put("met", reason.met());
        told.put("sentence", reason.sentence());
        told.put("inputs", inputs);
        return told;
    }

    private static Map<String, Object> told(Explanation decision) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", Wording.at(decision.madeAt()));
        told.put("lawOf", decision.lawDay().toString());
        told.put("outcome", decision.outcome().name());
        told.put("sentence", decision.sentence());
        told.put("grounds", decision.reasons().stream().map(Course::told).toList());
        return told;
    }

    /// The grounds on which a document was returned: those that failed.
    List<Map<String, Object>> returned(Connection connection, long file, Language language)
            throws SQLException {
        try (var select = connection.prepareStatement(DECISIONS)) {
            new Columns(connection, select).number(file);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (RETURNED.equals(rows.getString("outcome"))) {
                        var grounds = GroundsCode.decode(rows.getString("grounds"));
                        return said(grounds.failed(), language);
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Map<String, Object>> said(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> said(finding, language)).toList();
    }

    private static Map<String, Object> said(Finding finding, Language language) {
        var said = new LinkedHashMap<String, Object>();
        said.put("rule", finding.rule());
        said.put("norm", finding.norm().citation(language));
        said.put("met", finding.met());
        var sentence = sentence(finding.sentenceKey(), finding, language);
        if (!sentence.isEmpty()) {
            said.put("sentence", sentence);
        }
        if (!finding.met()) {
            said.put("correctable", finding.correctable());
            said.put("remedy", sentence(finding.remedyKey(), finding, language));
        }
        said.put("inputs", finding.inputs());
        return said;
    }

    private static String sentence(String key, Finding finding, Language language) {
        var words = LawWords.in(language);
        return words.knows(key) ? words.sentence(key, finding.inputs()) : "";
    }

    /// Every payment of the proceeding, and where each tenge of it is.
    List<Map<String, Object>> payments(Connection connection, long file) throws SQLException {
        var payments = new ArrayList<Map<String, Object>>();
        try (var select = connection.prepareStatement(PAYMENTS)) {
            new Columns(connection, select).number(file);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    payments.add(
                            new Row(rows)
                                    .text("receipt", "receipt")
                                    .text("channel", "channel")
                                    .moment("paidAt", "happened_at")
                                    .moment("bookedAt", "booked_at")
                                    .sum("sum", "sum")
                                    .sum("yours", "yours")
                                    .sum("paidOn", "paid_on")
                                    .sum("toPayer", "to_payer")
                                    .sum("toBailiff", "to_bailiff")
                                    .sum("takenBack", "taken_back")
                                    .sum("toBudget", "to_budget")
                                    .answer());
                }
            }
        }
        return payments;
    }

    /// Each measure that was ever ordered, and whether it stands.
    List<Map<String, Object>> measures(Connection connection, long file) throws SQLException {
        var measures = new ArrayList<Map<String, Object>>();
        try (var select = connection.prepareStatement(MEASURES)) {
            new Columns(connection, select).number(file);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    measures.add(
                            new Row(rows)
                                    .text("measure", "measure")
                                    .text("state", "state")
                                    .moment("orderedAt", "ordered_at")
                                    .moment("doneAt", "done_at")
                                    .moment("liftedAt", "lifted_at")
                                    .sum("sum", "sum")
                                    .answer());
                }
            }
        }
        return measures;
    }
}
