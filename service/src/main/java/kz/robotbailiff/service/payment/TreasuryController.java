package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.payment.PayoutLine.Ended;
import kz.robotbailiff.service.platform.Db;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The treasury's sealed report on orders: `{"orders": [{"id", "state": "paid", "reason"}]}`.
///
/// Posting and the end of the act stand or fall together; the same report again changes nothing.
@RestController
final class TreasuryController {

    private static final int LONGEST = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PaymentSettings settings;
    private final Db db;
    private final Payouts payouts;
    private final Confirmations confirmations;

    TreasuryController(
            PaymentSettings settings, Db db, Payouts payouts, Confirmations confirmations) {
        this.settings = settings;
        this.db = db;
        this.payouts = payouts;
        this.confirmations = confirmations;
    }

    @PostMapping("/payments/treasury")
    ResponseEntity<Void> report(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST);
        var secret = settings.treasury().secret();
        var seal = request.getHeader("X-Signature");
        if (secret.isEmpty() || seal == null || !Seal.matches(Seal.of(secret, body), seal)) {
            return ResponseEntity.status(401).build();
        }
        var ended = read(body);
        if (ended.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        db.transact(connection -> close(connection, ended.get()));
        return ResponseEntity.ok().build();
    }

    private static Optional<List<Ended>> read(byte[] body) {
        try {
            var ended = new ArrayList<Ended>();
            for (var order : JSON.readTree(body).path("orders")) {
                ended.add(ended(order));
            }
            return Optional.of(ended);
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Ended ended(JsonNode order) {
        var key = order.path("id").asString("");
        if (!key.matches("[0-9]{1,18}-[0-9]{1,18}")) {
            throw new IllegalArgumentException("id");
        }
        int dash = key.indexOf('-');
        var state = order.path("state").asString("");
        if (!state.equals("paid") && !state.equals("refused")) {
            throw new IllegalArgumentException("state");
        }
        return new Ended(
                Long.parseLong(key.substring(0, dash)),
                Long.parseLong(key.substring(dash + 1)),
                state.equals("paid"),
                order.path("reason").asString(""));
    }

    private int close(Connection connection, List<Ended> answers) throws SQLException {
        payouts.end(connection, answers);
        var acts = new HashSet<Long>();
        answers.forEach(answer -> acts.add(answer.act()));
        var done = new ArrayList<Long>();
        var refused = new ArrayList<Long>();
        var short_ = new ArrayList<Long>();
        for (var act : payouts.ended(connection, acts).values()) {
            (act.paid() ? (act.whole() ? done : short_) : refused).add(act.act());
        }
        confirmations.done(connection, done);
        confirmations.refused(connection, short_, PayoutCarrier.IN_PART);
        confirmations.refused(connection, refused, "the treasury refused the order");
        return acts.size();
    }
}
