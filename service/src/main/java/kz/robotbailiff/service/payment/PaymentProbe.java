package kz.robotbailiff.service.payment;

import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// Reads what payers' side sends exactly as the doors do, and writes nothing.
///
/// For whoever builds a provider's side, and for the fuzzer: whatever the bytes are, the answer is
/// a word, and never an exception.
public final class PaymentProbe {

    private static final String TAKEN = "taken";
    private static final long RECEIPT = 2016;
    private static final List<Dialect> DIALECTS = List.of(new OsmpDialect(), new KaspiDialect());

    private PaymentProbe() {}

    /// What is made of a question of the check–pay protocol, and how a dialect (`osmp`, `kaspi`)
    /// would answer it.
    ///
    /// @param answer the word, and the whole of the answer as it would go out
    public record Terminal(String word, String answer) {}

    /// Reads a question.
    public static Terminal terminal(String name, byte[] query) {
        var asked = Query.read(query).map(Asked::read);
        var id = asked.map(Asked::transaction).orElse("");
        Tenge sum = null;
        var reason = Reason.OTHER;
        if (asked.isPresent()) {
            sum = sum(asked.get());
            reason = asked.get() instanceof Asked.Refused refused ? refused.reason() : Reason.OK;
        }
        var word = reason == Reason.OK ? TAKEN : reason.name();
        var reply = new Reply("osmp_txn_id", id, reason, sum, RECEIPT, null);
        return new Terminal(word, dialect(name).write(reply));
    }

    private static @Nullable Tenge sum(Asked asked) {
        return switch (asked) {
            case Asked.Check check -> check.sum();
            case Asked.Pay pay -> pay.sum();
            case Asked.Cancel _, Asked.Status _, Asked.Refused _ -> null;
        };
    }

    private static Dialect dialect(String name) {
        return DIALECTS.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /// What is made of a line of the gateway.
    public static String notice(String line) {
        return NoticeReader.read("gateway", line).isPresent() ? TAKEN : "malformed";
    }

    /// What is made of a callback of the online provider.
    public static String callback(byte[] body) {
        return EpayAnswers.callback(body).isPresent() ? TAKEN : "malformed";
    }

    /// What is made of the online provider's word about an invoice.
    public static String status(byte[] body, String invoice) {
        return EpayAnswers.status(body, invoice).isPresent() ? TAKEN : "nothing known";
    }

    /// What is made of the treasury's report.
    public static String treasury(byte[] body) {
        return switch (Camt054Reader.read(body)) {
            case Camt054Reader.Report _ -> TAKEN;
            case Camt054Reader.Refused refused -> refused.why();
        };
    }

    /// What is made of an agent's register of a day.
    public static String register(byte[] body) {
        return RegisterReader.read(body) instanceof RegisterReader.Register ? TAKEN : "nonsense";
    }

    /// What is made of an agent's list of unfinished payments.
    public static String unfinished(byte[] body) {
        return AgentAnswers.unfinished(body).isPresent() ? TAKEN : "nonsense";
    }
}
