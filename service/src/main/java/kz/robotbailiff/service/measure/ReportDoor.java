package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The door at which banks' reports come in, whatever carries them there.
///
/// It opens in this order: the bank's token, the length, the seal of the line, the message's own
/// signature and schema, its values; and only then anything is written.
public final class ReportDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ReportDoor.class);

    /// 2,000 reports with their accounts, and far from what could hurt.
    public static final int LONGEST = 2 << 20;

    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int STRANGER = 401;
    private static final int TOO_LONG = 413;

    private final Partners partners;
    private final Wires wires;
    private final BankReports reports;

    ReportDoor(Partners partners, Wires wires, BankReports reports) {
        this.partners = partners;
        this.wires = wires;
        this.reports = reports;
    }

    /// What is answered, as text in UTF-8.
    public record Reply(int status, String mediaType, String body) {

        private static Reply empty(int status) {
            return new Reply(status, "application/json", "");
        }
    }

    /// Whom a message says to be from.
    public record Proof(@Nullable String authorization, @Nullable String seal) {}

    /// Takes one message in.
    public Reply take(String bic, Proof proof, byte[] body) {
        var bank =
                partners.bank(bic)
                        .filter(each -> each.peer().showsToken(proof.authorization()))
                        .orElse(null);
        if (bank == null) {
            return Reply.empty(STRANGER);
        }
        if (body.length > LONGEST) {
            return Reply.empty(TOO_LONG);
        }
        if (!bank.peer().sealed(body, proof.seal())) {
            return Reply.empty(STRANGER);
        }
        return read(bank, body);
    }

    private Reply read(Partner bank, byte[] body) {
        var wire = wires.of(bank);
        try {
            var told = wire.told(bank, reports.take(bank, wire.reports(bank, body)));
            return new Reply(OK, wire.mediaType(), new String(told, UTF_8));
        } catch (Unreadable e) {
            LOG.warn("bank {} is refused, {}: {}", bank.number(), e.code(), e.getMessage());
            var why = "{\"code\":\"%s\"}".formatted(e.code());
            return new Reply(BAD, "application/json", why);
        }
    }
}
