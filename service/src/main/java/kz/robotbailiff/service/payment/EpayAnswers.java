package kz.robotbailiff.service.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the online provider sends; whatever is not its message is empty, nothing is thrown.
public final class EpayAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EpayCodes CODES = new EpayCodes();
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");

    private EpayAnswers() {}

    /// A callback: a hint to ask, which must name our invoice, its sum and its own secret.
    public record Callback(long invoice, Tenge amount, String secretHash) {}

    /// Reads a callback.
    public static Optional<Callback> callback(byte[] body) {
        try {
            var json = JSON.readTree(body);
            var invoice = json.path("invoiceId").asString("");
            var amount = sum(json.path("amount"));
            if (!invoice.matches("[0-9]{6,15}") || amount == null) {
                return Optional.empty();
            }
            var hash = json.path("secret_hash").asString("");
            return Optional.of(new Callback(Long.parseLong(invoice), amount, hash));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Reads the answer about one payment; empty where nothing can be known from it.
    ///
    /// @param invoice the invoice that was asked for: an answer about another says nothing
    public static Optional<EpayStatus> status(byte[] answer, String invoice) {
        try {
            var json = JSON.readTree(answer);
            var meaning = CODES.of("resultCode", json.path("resultCode").asString(""));
            return switch (meaning) {
                case KNOWN -> status(json.path("transaction"), invoice);
                case UNKNOWN -> Optional.of(new EpayStatus.Unknown());
                case UNFINISHED -> Optional.of(new EpayStatus.Unfinished(false));
                default -> Optional.empty();
            };
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<EpayStatus> status(JsonNode transaction, String invoice) {
        if (!transaction.path("invoiceID").asString("").equals(invoice)) {
            return Optional.empty();
        }
        var meaning = CODES.of("statusName", transaction.path("statusName").asString(""));
        return switch (meaning) {
            case CHARGED -> charged(transaction);
            case IDLE -> Optional.of(new EpayStatus.Unfinished(true));
            case UNFINISHED -> Optional.of(new EpayStatus.Unfinished(false));
            case FAILED -> Optional.of(new EpayStatus.Failed());
            default -> Optional.empty();
        };
    }

    private static Optional<EpayStatus> charged(JsonNode transaction) {
        var id = transaction.path("id").asString("");
        var sum = sum(transaction.path("amount"));
        var currency = transaction.path("currency").asString("KZT");
        if (id.isBlank() || id.length() > 100 || sum == null || !currency.equals("KZT")) {
            return Optional.empty();
        }
        var at = moment(transaction.path("createdDate").asString(""));
        return Optional.of(new EpayStatus.Charged(id, sum, at));
    }

    private static @Nullable Tenge sum(JsonNode amount) {
        if (!amount.isNumber()) {
            return null;
        }
        var sum = amount.decimalValue();
        boolean inRange = sum.signum() > 0 && sum.compareTo(LARGEST) < 0 && sum.scale() < 20;
        if (!inRange || sum.stripTrailingZeros().scale() > 2) {
            return null;
        }
        return Tenge.ofTiyn(sum.movePointRight(2).longValueExact());
    }

    private static @Nullable Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
