package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.portal.Tables.Standing;
import org.jspecify.annotations.Nullable;

/// Cases in every state, as rows that other rooms would have written.
final class Cases {

    final Tables tables;

    Cases(DataSource source) {
        tables = new Tables(source);
    }

    /// One case with its secrets.
    record Case(long id, String number, String token, String code) {

        String path(String language) {
            return "/" + language + "/my/" + number;
        }
    }

    /// States to look at, by name, with the moment at which each is looked at.
    Map<String, Case> all() {
        var all = new LinkedHashMap<String, Case>();
        for (var state :
                List.of(
                        "open",
                        "seized",
                        "part",
                        "near",
                        "last",
                        "disputed",
                        "lifting",
                        "free",
                        "cancelled",
                        "released",
                        "transferred",
                        "taken")) {
            all.put(state, of(state));
        }
        return all;
    }

    static Instant moment(String state) {
        return switch (state) {
            case "near" -> at("2024-10-04T04:00:00Z");
            case "last" -> at("2024-10-07T18:59:00Z");
            case "transferred", "taken" -> at("2024-10-09T04:00:00Z");
            default -> at("2024-09-12T04:00:00Z");
        };
    }

    Case of(String state) {
        return switch (state) {
            case "open" -> open(0, 0);
            case "seized", "near", "last" -> seized(0, "open", null, 0);
            case "part" -> part();
            case "disputed" -> open(0, Mark.DISPUTED.bit());
            case "lifting" -> paid(false);
            case "free" -> paid(true);
            case "cancelled" -> ended("cancelled", Outcome.TERMINATED_CANCELLED);
            case "released" -> ended("released", Outcome.TERMINATED_RELEASED);
            case "transferred" -> transferred("transferred");
            case "taken" -> transferred("taken_over");
            default -> throw new IllegalArgumentException(state);
        };
    }

    private Case open(long paid, int marks) {
        var file = tables.file(new Standing("open", null, paid, 0, marks));
        long decision = tables.decision(file, Outcome.OPENED, "2024-09-06T05:00:00Z", null);
        tables.ruling(
                file,
                decision,
                ActKind.ISSUE_INITIATION_RULING,
                "initiation",
                "2024-09-06T05:00:02Z");
        tables.act(file, decision, ActKind.ENTER_REGISTER, "done", null, "2024-09-06T05:01:00Z");
        tables.act(file, decision, ActKind.SEND_SMS, "done", null, "2024-09-06T05:02:00Z");
        return file;
    }

    private Case seized(long paid, String state, @Nullable String closing, int marks) {
        var file =
                tables.file(
                        new Standing(
                                state, closing, paid, 20_156, marks | Mark.MONEY_SEIZED.bit()));
        long opened = tables.decision(file, Outcome.OPENED, "2024-09-06T05:00:00Z", null);
        tables.ruling(
                file,
                opened,
                ActKind.ISSUE_INITIATION_RULING,
                "initiation",
                "2024-09-06T05:00:02Z");
        tables.act(file, opened, ActKind.ENTER_REGISTER, "done", null, "2024-09-06T05:01:00Z");
        long seizure = tables.decision(file, Outcome.SEIZURE_ORDERED, "2024-09-11T19:00:00Z", null);
        tables.ruling(
                file, seizure, ActKind.ISSUE_SEIZURE_RULING, "seizure", "2024-09-11T19:00:02Z");
        tables.act(file, seizure, ActKind.ORDER_SEIZURE, "done", 20_156L, "2024-09-11T19:05:00Z");
        return file;
    }

    private Case part() {
        var file = open(8_000, 0);
        long fact = tables.fact(file, "paid", 8_000L, "2024-09-10T04:00:00Z");
        long decision = tables.decision(file, Outcome.PAID_IN_PART, "2024-09-10T04:00:01Z", fact);
        tables.act(file, decision, ActKind.PAY_CLAIMANT, "done", 8_000L, "2024-09-10T06:00:00Z");
        return file;
    }

    private Case paid(boolean confirmed) {
        var file = seized(21_000, "terminated", "paid", 0);
        long fact = tables.fact(file, "paid", 21_000L, "2024-09-12T03:00:00Z");
        long end = tables.decision(file, Outcome.TERMINATED_PAID, "2024-09-12T03:00:01Z", fact);
        tables.ruling(
                file, end, ActKind.ISSUE_TERMINATION_RULING, "termination", "2024-09-12T03:00:02Z");
        tables.act(file, end, ActKind.PAY_CLAIMANT, "done", 20_156L, "2024-09-12T03:30:00Z");
        tables.act(file, end, ActKind.REFUND, "waiting", 844L, null);
        var how = confirmed ? "done" : "sent";
        var when = confirmed ? "2024-09-12T03:20:00Z" : null;
        tables.act(file, end, ActKind.LIFT_SEIZURE, how, null, when);
        tables.act(file, end, ActKind.EXCLUDE_FROM_REGISTER, how, null, when);
        return file;
    }

    private Case ended(String closing, Outcome outcome) {
        var file = seized(0, "terminated", closing, 0);
        long end = tables.decision(file, outcome, "2024-09-12T03:00:01Z", null);
        tables.act(file, end, ActKind.LIFT_SEIZURE, "sent", null, null);
        return file;
    }

    private Case transferred(String state) {
        var file = seized(8_000, state, "term_ended", 0);
        long end =
                tables.decision(file, Outcome.TRANSFERRED_TERM_ENDED, "2024-10-07T19:00:00Z", null);
        tables.ruling(file, end, ActKind.ISSUE_TRANSFER_RULING, "transfer", "2024-10-07T19:00:02Z");
        if (state.equals("taken_over")) {
            tables.handover(file);
        }
        return file;
    }

    static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
