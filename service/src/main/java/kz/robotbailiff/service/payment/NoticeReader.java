package kz.robotbailiff.service.payment;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a signed notice of the gateway: `{"id", "account", "sum": "15000.00", "paidAt"}`.
final class NoticeReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ID = 100;

    private NoticeReader() {}

    /// The notice, or empty where the line is not one.
    static Optional<Notice> read(String agent, String line) {
        try {
            return Optional.of(notice(agent, JSON.readTree(line)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Notice notice(String agent, JsonNode json) {
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
        return Notice.forAccount(agent, id, account, sum, paidAt);
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
