package kz.robotbailiff.service.measure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a batch of a bank's reports from their JSON view.
final class ReportReader {

    private static final int MOST_REPORTS = 2_000;
    private static final int LONGEST_REFERENCE = 64;

    private final JsonMapper json = JsonMapper.builder().build();

    /// The whole batch, or nothing if it is not what was agreed.
    @Nullable List<BankReport> read(byte[] body) {
        try {
            var reports = new ArrayList<BankReport>();
            var list = json.readTree(body).path("reports");
            if (!list.isArray() || list.size() > MOST_REPORTS) {
                return null;
            }
            for (var each : list) {
                reports.add(report(each));
            }
            return reports;
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    private static BankReport report(JsonNode from) {
        long order = Long.parseLong(text(from, "orderId"));
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
        return new BankReport.Executed(order, seq, found, found ? sum(from, "seized") : Tenge.ZERO);
    }

    private static BankReport debited(long order, int seq, JsonNode from) {
        var sum = sum(from, "debited");
        var transaction = text(from, "transactionId");
        if (!sum.isPositive() || transaction.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("debited");
        }
        return new BankReport.Debited(order, seq, sum, transaction, at(from));
    }

    private static Instant at(JsonNode from) {
        return OffsetDateTime.parse(text(from, "at")).toInstant();
    }

    private static Tenge sum(JsonNode from, String name) {
        return Tenge.parse(text(from, name));
    }

    private static String text(JsonNode from, String name) {
        var value = from.path(name);
        if (!value.isString() && !value.isIntegralNumber()) {
            throw new IllegalArgumentException(name);
        }
        return value.asString();
    }
}
