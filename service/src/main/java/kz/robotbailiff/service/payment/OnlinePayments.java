package kz.robotbailiff.service.payment;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Online payments from their beginning to their end: booked, failed or expired, and nothing else.
///
/// What a callback says is never believed: the provider is asked, and only *charged* is money.
/// While it cannot be asked, the payment stays open and its file in flight.
final class OnlinePayments implements Checkout {

    private static final Logger LOG = LoggerFactory.getLogger(OnlinePayments.class);

    /// The provider closes its page at the end of the term; its clock may be a little behind.
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 50;

    private final Intents intents;
    private final EpayGateway provider;
    private final Till till;
    private final PaymentSettings.Provider settings;
    private final Reversals reversals;
    private final URI address;
    private final Time time;

    /// Where money comes in, and where it is taken back.
    record Hands(Till till, Reversals reversals) {}

    OnlinePayments(
            Intents intents,
            EpayGateway provider,
            Hands hands,
            PaymentSettings settings,
            Time time) {
        this.intents = intents;
        this.provider = provider;
        this.till = hands.till();
        this.reversals = hands.reversals();
        this.address = settings.address();
        this.settings = settings.provider();
        this.time = time;
    }

    @Override
    public String host() {
        return provider.host();
    }

    @Override
    public String origin() {
        return provider.origin();
    }

    @Override
    public URI begin(Order order) {
        if (!provider.isSet()) {
            throw new Unavailable("no provider of online payments is set");
        }
        var intent = intents.begin(order, settings.poll());
        var page = intent.page();
        return page != null ? page : started(intent);
    }

    private URI started(Intent intent) {
        try {
            var widget = settings.widget();
            var page = widget == null ? provider.invoice(intent) : widgetPage(intent);
            intents.start(intent.id(), page);
            return page;
        } catch (Wire.Silence e) {
            LOG.warn("payment {} waits: {}", intent.id(), e.getMessage());
            throw new Unavailable("the provider does not answer");
        }
    }

    /// Our own page, on which the provider's widget opens.
    private URI widgetPage(Intent intent) {
        return address.resolve("/payments/widget/" + intent.key());
    }

    @Override
    public Progress progress(String key) {
        return intents.find(key).map(this::progress).orElse(Progress.UNKNOWN);
    }

    private Progress progress(Intent intent) {
        var state = intent.state().isOpen() ? confirm(intent) : intent.state();
        return switch (state) {
            case CREATING, STARTED -> Progress.WAITING;
            case BOOKED -> intents.isCounted(intent.id()) ? Progress.DONE : Progress.BOOKING;
            case FAILED, EXPIRED -> Progress.FAILED;
        };
    }

    boolean isSet() {
        return provider.isSet();
    }

    /// Asks the provider and acts on what it says; a late charge is booked even after the end.
    Intent.State confirm(Intent intent) {
        return asked(intent).orElse(intent.state());
    }

    /// The same; empty where the provider cannot be asked now.
    Optional<Intent.State> asked(Intent intent) {
        try {
            return Optional.of(act(intent, provider.status(intent.id())));
        } catch (Wire.Silence | Unavailable e) {
            LOG.warn("payment {} stays as it is: {}", intent.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private Intent.State act(Intent intent, EpayStatus status) {
        return switch (status) {
            case EpayStatus.Charged(var operation, var sum, var at) -> {
                var number = intent.number();
                var notice =
                        new Notice(
                                settings.name(),
                                operation,
                                number,
                                intent.file(),
                                sum,
                                Channel.ONLINE,
                                Objects.requireNonNullElseGet(at, time::now),
                                intent.id());
                yield till.take(notice).conflicts() ? intent.state() : Intent.State.BOOKED;
            }
            case EpayStatus.Failed _ -> failed(intent);
            case EpayStatus.Unknown _ ->
                    isOver(intent, GRACE) ? end(intent, Intent.State.FAILED) : intent.state();
            case EpayStatus.Unfinished(var idle) ->
                    idle && isOver(intent, settings.expires().plus(GRACE))
                            ? end(intent, Intent.State.EXPIRED)
                            : intent.state();
        };
    }

    /// Taken back after it was booked: the book and the robot are told.
    private Intent.State failed(Intent intent) {
        if (intent.state() != Intent.State.BOOKED) {
            return end(intent, Intent.State.FAILED);
        }
        reversals.ofIntent(intent.id()).ifPresent(reversals::reverse);
        return intent.state();
    }

    private boolean isOver(Intent intent, Duration term) {
        Instant end = intent.createdAt().plus(term);
        return !time.now().isBefore(end);
    }

    private Intent.State end(Intent intent, Intent.State state) {
        if (intent.state().isOpen()) {
            intents.end(intent.id(), state);
        }
        return state;
    }

    /// One beat: asks for payments whose turn has come.
    void poll() {
        if (provider.isSet()) {
            intents.claim(AT_ONCE, settings.poll()).forEach(this::confirm);
        }
    }
}
