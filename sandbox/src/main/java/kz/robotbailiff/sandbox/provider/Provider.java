package kz.robotbailiff.sandbox.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.robotbailiff.sandbox.agent.Drawer;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The payment provider: token, invoice, pay page, callback, status and refund.
public final class Provider implements StandIn {

    /// The service's secret at the provider.
    public static final String SECRET = "sandbox-provider-key";

    private static final Duration TERM = Duration.ofMinutes(20);

    /// What a browser runs: a form with the order, sent to the widget's own address.
    private static final String SCRIPT =
            """
            window.halyk = { pay: function (order) {
              var form = document.createElement('form');
              form.method = 'post';
              form.action = new URL('/provider/payform', document.querySelector(
                'script[src$="payment-api.js"]').src).href;
              var field = document.createElement('input');
              field.type = 'hidden'; field.name = 'order'; field.value = JSON.stringify(order);
              form.appendChild(field); document.body.appendChild(form); form.submit();
            } };
            """;

    private final Surroundings around;
    private final Supplier<URI> self;
    private final Till till;
    private final PayPage page;
    private final Terminal terminal;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /// @param self where this stand-in answers, for the address of the pay page
    /// @param drawer the book of the terminals in the street
    public Provider(Surroundings around, Supplier<URI> self, Drawer drawer) {
        this.around = around;
        this.self = self;
        till = new Till(around);
        page = new PayPage(till, around, this::callBack);
        terminal = new Terminal(drawer, around);
    }

    @Override
    public String name() {
        return "provider";
    }

    @Override
    public Answer handle(Call call) throws Exception {
        return switch (call.part(0)) {
            case "oauth2" -> token(call.form());
            case "pay" -> page.handle(call);
            case "terminal" -> terminal.handle(call);
            case "payform" -> payform(call);
            case "invoice", "check-status", "operation" ->
                    tokens.containsKey(bearer(call)) ? api(call) : Answer.empty(401);
            default -> Answer.seeOther("/provider/terminal");
        };
    }

    private Answer token(Map<String, String> form) {
        if (!SECRET.equals(form.get("client_secret"))) {
            return Answer.json(401, Map.of("error", "invalid_client"));
        }
        var token = UUID.randomUUID().toString();
        tokens.put(token, form.getOrDefault("secret_hash", ""));
        return Answer.json(
                Map.of("access_token", token, "expires_in", 7200, "token_type", "Bearer"));
    }

    /// The widget: its script sends the order here, under the token that the service asked for.
    private Answer payform(Call call) {
        if (call.part(1).equals("payment-api.js")) {
            return new Answer(200, "text/javascript; charset=utf-8", Body.of(SCRIPT));
        }
        var order = Json.tree(call.form().getOrDefault("order", "{}"));
        var token = order.path("auth").path("access_token").asString("");
        if (!tokens.containsKey(token)) {
            return Answer.empty(401);
        }
        var language = order.path("language").asString("kaz");
        var invoice =
                till.create(
                        new Invoice(
                                order.path("invoiceId").asString(),
                                order.path("accountId").asString(),
                                order.path("amount").decimalValue(),
                                language.equals("rus")
                                        ? "ru"
                                        : language.equals("eng") ? "en" : "kk",
                                tokens.getOrDefault(token, ""),
                                order.path("postLink").asString(),
                                order.path("backLink").asString(),
                                around.now().plus(TERM).toString(),
                                "NEW",
                                null,
                                BigDecimal.ZERO));
        return Answer.seeOther("/provider/pay/" + invoice.id() + "?lang=" + invoice.language());
    }

    private static String bearer(Call call) {
        return call.headers().getOrDefault("authorization", "").replace("Bearer ", "");
    }

    private Answer api(Call call) {
        return switch (call.part(0)) {
            case "invoice" -> invoice(call);
            case "check-status" -> status(call.part(3));
            default -> refund(call);
        };
    }

    private Answer invoice(Call call) {
        var json = Json.tree(call.text());
        var minutes = json.path("expire_period").asString("20m").replace("m", "");
        var expires = around.now().plus(Duration.ofMinutes(Long.parseLong(minutes)));
        var invoice =
                till.create(
                        new Invoice(
                                json.path("invoice_id").asString(),
                                json.path("account_id").asString(),
                                json.path("amount").decimalValue(),
                                json.path("language").asString("kk"),
                                tokens.getOrDefault(bearer(call), ""),
                                json.path("post_link").asString(),
                                json.path("back_link").asString(),
                                expires.toString(),
                                "NEW",
                                null,
                                BigDecimal.ZERO));
        var address = self.get() + "/pay/" + invoice.id() + "?lang=" + invoice.language();
        return Answer.json(Map.of("id", invoice.id(), "invoice_url", address));
    }

    private Answer status(String id) {
        var invoice = till.find(id);
        if (invoice.isEmpty()) {
            return Answer.json(Map.of("resultCode", "102", "resultMessage", "not found"));
        }
        var known = invoice.get();
        var transaction = new LinkedHashMap<String, Object>();
        transaction.put("id", known.operation());
        transaction.put("invoiceID", id);
        transaction.put("amount", known.amount());
        transaction.put("currency", "KZT");
        transaction.put("statusName", known.status());
        transaction.put("createdDate", known.chargedAt());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("resultCode", "100");
        answer.put("resultMessage", "ok");
        answer.put("transaction", transaction);
        return Answer.json(answer);
    }

    private Answer refund(Call call) {
        var invoice = till.find(call.part(1).replace("op-", ""));
        var amount = new BigDecimal(call.query().getOrDefault("amount", "0"));
        var outside = call.query().getOrDefault("externalID", "");
        if (invoice.isEmpty() || outside.isEmpty()) {
            return Answer.json(404, Map.of("code", 102));
        }
        return till.refund(invoice.get(), amount, outside)
                ? Answer.json(Map.of("code", 0, "amount", amount))
                : Answer.json(400, Map.of("code", 1289));
    }

    /// Tells the service that something happened; it has to ask for the status before it believes.
    private void callBack(Invoice invoice, boolean charged) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", invoice.operation());
        body.put("invoiceId", invoice.id());
        body.put("amount", invoice.amount());
        body.put("currency", "KZT");
        body.put("code", charged ? "ok" : "error");
        body.put("reason", charged ? "success" : "declined");
        body.put("reasonCode", charged ? 0 : 484);
        body.put("accountId", invoice.account());
        body.put("secret_hash", invoice.secretHash());
        body.put("dateTime", around.now().toString());
        around.reports().send(Report.json(name(), URI.create(invoice.postLink()).getPath(), body));
    }
}
