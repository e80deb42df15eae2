package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The provider's callback: a hint to ask now, never a proof of money.
@RestController
final class OnlineController {

    private static final int LONGEST = 64 << 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Intents intents;
    private final EpayGateway provider;
    private final OnlinePayments payments;

    OnlineController(Intents intents, EpayGateway provider, OnlinePayments payments) {
        this.intents = intents;
        this.provider = provider;
        this.payments = payments;
    }

    /// 200 when the payment has ended, 503 when the provider is to call again.
    @PostMapping("/payments/online")
    ResponseEntity<Void> callBack(HttpServletRequest request) throws IOException {
        var intent = intent(request.getInputStream().readNBytes(LONGEST));
        if (intent.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        var ended = !payments.confirm(intent.get()).isOpen();
        return ResponseEntity.status(ended ? 200 : 503).build();
    }

    private Optional<Intent> intent(byte[] body) {
        try {
            var json = JSON.readTree(body);
            var invoice = json.path("invoiceId").asString("");
            if (!invoice.matches("[0-9]{6,15}")) {
                return Optional.empty();
            }
            long id = Long.parseLong(invoice);
            var given = json.path("secret_hash").asString("");
            return Seal.matches(provider.secretHash(id), given)
                    ? intents.find(id)
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
