package kz.robotbailiff.service.payment;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.AgentPayment.State;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what agents answer; whatever is not an answer is empty, and nothing is thrown.
public final class AgentAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AgentAnswers() {}

    /// `{"payments":[…]}`: the payments that are unfinished.
    public static Optional<List<AgentPayment>> unfinished(byte[] answer) {
        try {
            var list = JSON.readTree(answer).get("payments");
            if (list == null || !list.isArray()) {
                return Optional.empty();
            }
            var payments = new ArrayList<AgentPayment>();
            for (var one : list) {
                payments.add(payment(one, "unfinished"));
            }
            return Optional.of(List.copyOf(payments));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// One payment: `{"txn_id", "state", "account", "sum", "txn_date"}`.
    public static Optional<AgentPayment> payment(byte[] answer) {
        try {
            return Optional.of(payment(JSON.readTree(answer), ""));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static AgentPayment payment(JsonNode json, String usual) {
        var id = json.path("txn_id").asString("");
        var state = json.path("state").asString(usual);
        if (!state.equals(state.toLowerCase(Locale.ROOT)) || id.isBlank() || id.length() > 100) {
            throw new IllegalArgumentException("state or id");
        }
        var account = json.path("account").asString("").strip();
        var sum = json.path("sum").asString("");
        var date = json.path("txn_date").asString("");
        return new AgentPayment(
                id,
                State.valueOf(state.toUpperCase(Locale.ROOT)),
                Accounts.isShaped(account) ? account : null,
                sum.isEmpty() ? null : Tenge.parse(sum),
                date.isEmpty() ? null : OffsetDateTime.parse(date).toInstant());
    }
}
