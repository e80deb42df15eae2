package kz.robotbailiff.service.payment;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a signed notice of the gateway: `{"id", "account", "sum": "15000.00", "paidAt"}`, and
/// where it is so, `"state": "cancelled"` or `"kbk"`, the budget code it went straight to.
public final class NoticeReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ID = 100;

    private NoticeReader() {}

    /// What is told of the money.
    enum Kind {
        /// It is on our account.
        PAID,
        /// It was told before, and is taken back.
        CANCELLED,
        /// It went straight to the budget: performance, but never our money.
        BUDGET
    }

    /// A notice and what it tells.
    record Told(Notice notice, Kind kind) {}

    /// The notice, or empty where the line is not one.
    static Optional<Told> read(String agent, String line) {
        try {
            return Optional.of(told(agent, JSON.readTree(line)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether a line is a notice at all.
    public static boolean isNotice(String line) {
        return read("", line).isPresent();
    }

    private static Told told(String agent, JsonNode json) {
        var id = text(json, "id");
        var account = text(json, "account").strip();
        var sum = Tenge.parse(text(json, "sum"));
        if (id.isBlank() || id.length() > LONGEST_ID || !Accounts.isShaped(account)) {
            throw new IllegalArgumentException("id or account");
        }
        if (sum.isZero()) {
            throw new IllegalArgumentException("sum");
        }
        var paidAt = OffsetDateTime.parse(text(json, "paidAt")).toInstant();
        return new Told(Notice.forAccount(agent, id, account, sum, paidAt), kind(json));
    }

    private static Kind kind(JsonNode json) {
        if (json.has("kbk")) {
            if (!text(json, "kbk").matches("[0-9]{6}")) {
                throw new IllegalArgumentException("kbk");
            }
            return Kind.BUDGET;
        }
        return json.has("state")
                ? Kind.valueOf(text(json, "state").toUpperCase(Locale.ROOT))
                : Kind.PAID;
    }

    private static String text(JsonNode json, String field) {
        var value = json.get(field);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException(field);
        }
        var text = value.asString();
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }
}
