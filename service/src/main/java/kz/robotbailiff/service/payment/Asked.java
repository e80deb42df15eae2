package kz.robotbailiff.service.payment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What a terminal or a bank asks in the check–pay protocol, or why it is refused unread.
public sealed interface Asked {

    /// The longest id: ids are whole numbers of up to twenty digits.
    String ID = "[0-9]{1,20}";

    /// The agent's own id, as far as it could be read.
    String transaction();

    /// Whether an account can be paid; `sum` is empty where the terminal names none.
    record Check(String transaction, String account, @Nullable Tenge sum) implements Asked {}

    /// Money was taken: book it. `date` is the business time.
    record Pay(String transaction, String account, Tenge sum, Instant date) implements Asked {}

    /// Money is taken back: `payment` is the id under which it was told.
    record Cancel(String transaction, String payment) implements Asked {}

    /// How a payment stands.
    record Status(String transaction, String payment) implements Asked {}

    /// No question of ours.
    record Refused(String transaction, Reason reason) implements Asked {}

    /// Reads fields; every text whatever gives an answer.
    static Asked read(Map<String, String> fields) {
        var id = fields.getOrDefault("txn_id", "");
        if (!id.matches(ID)) {
            return new Refused(id, Reason.OTHER);
        }
        return switch (fields.getOrDefault("command", "")) {
            case "check" -> check(id, fields);
            case "pay" -> pay(id, fields);
            case "cancel" -> new Cancel(id, payment(id, fields));
            case "status" -> new Status(id, payment(id, fields));
            default -> new Refused(id, Reason.OTHER);
        };
    }

    private static String payment(String id, Map<String, String> fields) {
        return fields.getOrDefault("cancel_txn_id", id);
    }

    private static Asked check(String id, Map<String, String> fields) {
        var account = fields.getOrDefault("account", "").strip();
        var sum = sum(fields.getOrDefault("sum", ""));
        if (!Accounts.isShaped(account)) {
            return new Refused(id, Reason.WRONG_FORMAT);
        }
        return sum == null && fields.containsKey("sum")
                ? new Refused(id, Reason.OTHER)
                : new Check(id, account, sum);
    }

    private static Asked pay(String id, Map<String, String> fields) {
        var account = fields.getOrDefault("account", "").strip();
        var sum = sum(fields.getOrDefault("sum", ""));
        var date = Dates.read(fields.getOrDefault("txn_date", ""));
        if (!Accounts.isShaped(account)) {
            return new Refused(id, Reason.WRONG_FORMAT);
        }
        return sum == null || sum.isZero() || date == null
                ? new Refused(id, Reason.OTHER)
                : new Pay(id, account, sum, date);
    }

    private static @Nullable Tenge sum(String text) {
        try {
            return text.length() > 20 ? null : Tenge.parse(text);
        } catch (IllegalArgumentException | ArithmeticException _) {
            return null;
        }
    }

    /// The terminal's business time, in Almaty.
    final class Dates {
        private static final DateTimeFormatter DIGITS =
                DateTimeFormatter.ofPattern("uuuuMMddHHmmss")
                        .withResolverStyle(ResolverStyle.STRICT);

        private Dates() {}

        static @Nullable Instant read(String text) {
            try {
                return LocalDateTime.parse(text, DIGITS).atZone(Time.ALMATY).toInstant();
            } catch (DateTimeParseException _) {
                return null;
            }
        }

        static String write(Instant moment) {
            return DIGITS.format(moment.atZone(Time.ALMATY));
        }
    }
}
