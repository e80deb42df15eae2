package kz.robotbailiff.service.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.measure.BankReport.Found;
import tools.jackson.databind.JsonNode;

/// Reads the neutral messages of a bank from the tree that every wire reads; see [OrderTree].
final class ReportTree {

    private static final int MOST_REPORTS = 2_000;
    private static final int MOST_ACCOUNTS = 100;
    private static final int LONGEST_TEXT = 64;

    private ReportTree() {}

    /// The whole batch, or nothing if a value is not what it must be.
    static List<BankReport> reports(Iterable<JsonNode> list) throws Unreadable {
        var reports = new ArrayList<BankReport>();
        for (var each : list) {
            if (reports.size() == MOST_REPORTS) {
                throw new Unreadable(Unreadable.FORM, "more than 2,000 reports");
            }
            try {
                reports.add(report(each));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                throw new Unreadable(Unreadable.FORM, "report " + reports.size());
            }
        }
        return reports;
    }

    static List<Receipt> receipts(Iterable<JsonNode> list) throws Unreadable {
        var receipts = new ArrayList<Receipt>();
        for (var each : list) {
            try {
                receipts.add(new Receipt(number(each, "orderId"), text(each, "code")));
            } catch (IllegalArgumentException e) {
                throw new Unreadable(Unreadable.FORM, "receipt " + receipts.size());
            }
        }
        return receipts;
    }

    private static BankReport report(JsonNode from) {
        long order = number(from, "orderId");
        int seq = Integer.parseInt(text(from, "seq"));
        if (seq < 1) {
            throw new IllegalArgumentException("seq");
        }
        return switch (text(from, "type")) {
            case "ExecutionReport" -> executed(order, seq, from);
            case "LiftReport" -> new BankReport.Lifted(order, seq, sum(from, "held"));
            case "CollectionReport" -> debited(order, seq, from);
            case "RecallReport" -> new BankReport.Recalled(order, seq);
            default -> throw new IllegalArgumentException("type");
        };
    }

    private static BankReport executed(long order, int seq, JsonNode from) {
        var found =
                switch (text(from, "state")) {
                    case "EXECUTED", "PARTIAL" -> true;
                    case "NOTHING_TO_SEIZE", "REJECTED" -> false;
                    default -> throw new IllegalArgumentException("state");
                };
        if (!found) {
            return new BankReport.Executed(order, seq, false, Tenge.ZERO, List.of());
        }
        var held = sum(from, "seized");
        var accounts = accounts(from.path("accounts"));
        var inAll = accounts.stream().map(Found::seized).reduce(Tenge.ZERO, Tenge::plus);
        if (!accounts.isEmpty() && !inAll.equals(held)) {
            throw new IllegalArgumentException("accounts");
        }
        return new BankReport.Executed(order, seq, true, held, accounts);
    }

    private static List<Found> accounts(JsonNode list) {
        if (list.size() > MOST_ACCOUNTS) {
            throw new IllegalArgumentException("accounts");
        }
        var accounts = new ArrayList<Found>();
        for (var each : list) {
            accounts.add(
                    new Found(
                            text(each, "iban"),
                            text(each, "kind"),
                            sum(each, "balance"),
                            sum(each, "seized")));
        }
        return accounts;
    }

    private static BankReport debited(long order, int seq, JsonNode from) {
        var sum = sum(from, "debited");
        if (!sum.isPositive()) {
            throw new IllegalArgumentException("debited");
        }
        return new BankReport.Debited(order, seq, sum, text(from, "transactionId"), at(from));
    }

    private static Instant at(JsonNode from) {
        return OffsetDateTime.parse(text(from, "at")).toInstant();
    }

    private static Tenge sum(JsonNode from, String name) {
        return Tenge.parse(text(from, name));
    }

    private static long number(JsonNode from, String name) {
        return Long.parseLong(text(from, name));
    }

    /// A short text without anything that a database or a log could stumble over.
    private static String text(JsonNode from, String name) {
        var value = from.path(name);
        if (!value.isString() && !value.isIntegralNumber()) {
            throw new IllegalArgumentException(name);
        }
        var text = value.asString();
        if (text.isEmpty()
                || text.length() > LONGEST_TEXT
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }
}
