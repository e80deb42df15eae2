package kz.robotbailiff.service.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The provider's callback: a hint to ask now, never a proof of money.
@RestController
final class OnlineController {

    private static final int LONGEST = 64 << 10;

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
        var intent = Bodies.read(request, LONGEST).flatMap(this::intent);
        if (intent.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        var ended = !payments.confirm(intent.get()).isOpen();
        return ResponseEntity.status(ended ? 200 : 503).build();
    }

    /// The invoice's own secret, its number and its sum: whoever lacks one was not told by us.
    private Optional<Intent> intent(byte[] body) {
        var told = EpayAnswers.callback(body);
        if (told.isEmpty() || !provider.hasSecret()) {
            return Optional.empty();
        }
        long id = told.get().invoice();
        return Seal.matches(provider.secretHash(id), told.get().secretHash())
                ? intents.find(id).filter(intent -> intent.sum().equals(told.get().amount()))
                : Optional.empty();
    }
}
