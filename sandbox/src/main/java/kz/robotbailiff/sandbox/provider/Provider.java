package kz.robotbailiff.sandbox.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The payment provider: token, invoice, pay page, callback, status and refund.
public final class Provider implements StandIn {

    /// The service's secret at the provider.
    public static final String SECRET = "sandbox-provider-key";

    private final Surroundings around;
    private final Supplier<URI> self;
    private final Till till;
    private final PayPage page;
    private final Terminal terminal;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /// @param self where this stand-in answers, for the address of the pay page
    public Provider(Surroundings around, Supplier<URI> self) {
        this.around = around;
        this.self = self;
        till = new Till(around);
        page = new PayPage(till, around, this::callBack);
        terminal = new Terminal(till, around);
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
