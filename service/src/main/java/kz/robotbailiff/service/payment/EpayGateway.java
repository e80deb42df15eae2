package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Checkout;
import org.jspecify.annotations.Nullable;

/// The wire to the provider of online payments, in the shape of Halyk's ePay 2.0: a token, an
/// invoice with its page, the status of a payment, and a refund.
final class EpayGateway {

    private final Wire wire;
    private final PaymentSettings settings;

    EpayGateway(Wire wire, PaymentSettings settings) {
        this.wire = wire;
        this.settings = settings;
    }

    boolean isSet() {
        return settings.provider().api() != null;
    }

    /// Without one no callback can be the provider's.
    boolean hasSecret() {
        return !settings.provider().secret().isEmpty();
    }

    String host() {
        var page = page();
        return page == null ? "" : page.getHost();
    }

    String origin() {
        var page = page();
        return page == null ? "" : page.getScheme() + "://" + page.getRawAuthority();
    }

    private @Nullable URI page() {
        var page = settings.provider().page();
        return page == null ? settings.provider().api() : page;
    }

    /// The secret that comes back in the callback of this invoice and of no other.
    String secretHash(long invoice) {
        return Seal.of(settings.provider().secret(), "invoice " + invoice);
    }

    /// Makes the invoice, or finds it again, and returns its page.
    URI invoice(Intent intent) throws Wire.Silence {
        var token = token(intent);
        var body = new LinkedHashMap<String, Object>();
        body.put("shop_id", settings.provider().terminal());
        body.put("account_id", intent.number());
        body.put("invoice_id", invoiceId(intent.id()));
        body.put("amount", new BigDecimal(intent.sum().toDecimal()));
        body.put("currency", "KZT");
        body.put("language", intent.language());
        body.put("description", intent.number());
        body.put("expire_period", settings.provider().expires().toMinutes() + "m");
        body.put("recipient_contact", "");
        body.put("recipient_contact_sms", "");
        body.put("post_link", callback());
        body.put("failure_post_link", callback());
        body.put("back_link", intent.back().toString());
        body.put("failure_back_link", intent.back().toString());
        var said = wire.post(at("/invoice"), headers(token), body);
        if (!said.isOk()) {
            throw new Checkout.Unavailable("the provider answers " + said.status());
        }
        return pageOf(said.body().path("invoice_url").asString(""));
    }

    /// A payer is sent to a page of the web and nowhere else, whatever the provider says.
    private static URI pageOf(String said) {
        try {
            var page = URI.create(said);
            if (page.getHost() != null && List.of("https", "http").contains(page.getScheme())) {
                return page;
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new Checkout.Unavailable("the provider names no page");
    }

    /// Where the provider calls back.
    String callback() {
        return settings.address().resolve("/payments/online").toString();
    }

    /// The token under which a person pays this invoice, and nothing else.
    String token(Intent intent) throws Wire.Silence {
        var form = client();
        form.put("invoiceID", invoiceId(intent.id()));
        form.put("secret_hash", secretHash(intent.id()));
        form.put("amount", intent.sum().toDecimal());
        form.put("currency", "KZT");
        form.put("terminal", settings.provider().terminal());
        form.put("postLink", callback());
        form.put("failurePostLink", callback());
        return token(form);
    }

    private Map<String, String> client() {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("scope", "payment");
        form.put("client_id", settings.provider().client());
        form.put("client_secret", settings.provider().secret());
        return form;
    }

    private String token(Map<String, String> form) throws Wire.Silence {
        var said =
                wire.post(
                        at("/oauth2/token"),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        encoded(form));
        if (!said.isOk()) {
            throw new Checkout.Unavailable("the provider gives no token: " + said.status());
        }
        var token = said.body().path("access_token").asString("");
        if (token.isBlank() || !token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new Checkout.Unavailable("the provider's token is none");
        }
        return token;
    }

    /// Asks how a payment stands.
    ///
    /// @throws Wire.Silence when nothing can be known now
    EpayStatus status(long invoice) throws Wire.Silence {
        var id = invoiceId(invoice);
        var address = at("/check-status/payment/transaction/" + id);
        var answer = wire.bytes(address, headers(token(client())));
        return EpayAnswers.status(answer, id)
                .orElseThrow(() -> new Wire.Silence("the provider's status", null));
    }

    /// Sends money of a payment back; `key` makes it happen once.
    Wire.Said refund(String operation, Tenge sum, String key) throws Wire.Silence {
        var path = "/operation/" + URLEncoder.encode(operation, UTF_8) + "/refund?amount=";
        var query = sum.toDecimal() + "&externalID=" + key;
        return wire.post(at(path + query), headers(token(client())), "");
    }

    /// Invoice numbers have six to fifteen digits.
    static String invoiceId(long id) {
        return "%06d".formatted(id);
    }

    private URI at(String path) {
        var api = settings.provider().api();
        if (api == null) {
            throw new Checkout.Unavailable("no provider of online payments is set");
        }
        return URI.create(api + path);
    }

    private static Map<String, String> headers(String token) {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
