package kz.robotbailiff.service.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.service.docket.Checkout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page on which the provider's widget opens for one payment, found by its unguessable key.
///
/// The token on it pays this invoice and nothing else; the card is typed in the provider's frame.
@RestController
final class WidgetController {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String START =
            "halyk.pay(JSON.parse(document.getElementById('order').textContent));\n";

    private final Intents intents;
    private final EpayGateway provider;
    private final PaymentSettings settings;

    WidgetController(Intents intents, EpayGateway provider, PaymentSettings settings) {
        this.intents = intents;
        this.provider = provider;
        this.settings = settings;
    }

    /// The provider's script; an address that is not whole is one beside its other addresses.
    private @Nullable URI script() {
        var api = settings.provider().api();
        var widget = settings.provider().widget();
        return api == null || widget == null ? null : api.resolve(widget);
    }

    @GetMapping("/payments/widget.js")
    ResponseEntity<String> start() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(START);
    }

    @GetMapping("/payments/widget/{key}")
    ResponseEntity<String> page(@PathVariable String key) {
        var widget = script();
        var found = intents.find(key).filter(intent -> intent.state().isOpen());
        if (widget == null || found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return page(widget, found.get());
        } catch (Wire.Silence | Checkout.Unavailable _) {
            return ResponseEntity.status(503).build();
        }
    }

    private ResponseEntity<String> page(URI widget, Intent intent) throws Wire.Silence {
        var page =
                """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>№ %s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <script src="%s"></script></head>
                <body><p>№ %s</p><p><a href="%s">←</a></p>
                <script type="application/json" id="order">%s</script>
                <script src="/payments/widget.js"></script></body></html>
                """
                        .formatted(
                                intent.language(),
                                escaped(intent.number()),
                                escaped(widget.toString()),
                                escaped(intent.number()),
                                escaped(intent.back().toString()),
                                order(intent));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(widget))
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }

    private static String policy(URI widget) {
        var host = widget.getScheme() + "://" + widget.getAuthority();
        return "default-src 'none'; script-src 'self' %1$s; frame-src %1$s; connect-src %1$s;"
                .formatted(host)
                .concat(
                        " form-action %s; style-src 'unsafe-inline' %s; base-uri 'none'"
                                .formatted(host, host));
    }

    /// What the widget is told, as JSON that cannot end the script around it.
    String order(Intent intent) throws Wire.Silence {
        var order = new LinkedHashMap<String, Object>();
        order.put("invoiceId", EpayGateway.invoiceId(intent.id()));
        order.put("backLink", intent.back().toString());
        order.put("failureBackLink", intent.back().toString());
        order.put("postLink", provider.callback());
        order.put("failurePostLink", provider.callback());
        order.put("language", tag(intent.language()));
        order.put("description", intent.number());
        order.put("accountId", intent.number());
        order.put("terminal", settings.provider().terminal());
        order.put("amount", new BigDecimal(intent.sum().toDecimal()));
        order.put("currency", "KZT");
        order.put("auth", Map.of("access_token", provider.token(intent)));
        return JSON.writeValueAsString(order).replace("<", "\\u003c");
    }

    /// The provider's own names of languages.
    private static String tag(String language) {
        return switch (language) {
            case "kk" -> "kaz";
            case "ru" -> "rus";
            default -> "eng";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
