package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.measure.MeasureSettings.CashAccount;
import kz.robotbailiff.service.platform.SealedHttp;
import kz.robotbailiff.service.platform.Time;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The neutral messages to banks in their JSON view; see `docs/api/partners.md`.
final class JsonBankGateway implements BankGateway {

    private final JsonMapper json = JsonMapper.builder().build();
    private final SealedHttp http;
    private final CashAccount cashAccount;

    JsonBankGateway(SealedHttp http, CashAccount cashAccount) {
        this.http = http;
        this.cashAccount = cashAccount;
    }

    @Override
    public List<Receipt> send(Partner bank, List<BankMessage> messages)
            throws IOException, InterruptedException {
        var body = json.createObjectNode().put("bank", bank.code());
        var orders = body.putArray("orders");
        messages.forEach(message -> write(message, orders.addObject()));
        return receipts(http.post(bank.peer(), "/orders", json.writeValueAsBytes(body)));
    }

    private void write(BankMessage message, ObjectNode to) {
        to.put("orderId", Long.toString(message.order()));
        to.put("issuedAt", message.madeAt().atZone(Time.ALMATY).toOffsetDateTime().toString());
        switch (message) {
            case BankMessage.Seize(_, _, var file, var most) -> {
                to.put("type", "SeizureOrder");
                basis(file, to);
                amount(to, "max", most);
            }
            case BankMessage.Hold(_, _, var upon, var most) -> {
                to.put("type", "LiftOrder").put("kind", "PARTIAL").put("reason", "SURPLUS");
                to.put("lifts", Long.toString(upon));
                amount(to, "newMax", most);
            }
            case BankMessage.Lift(_, _, var upon, var reason) ->
                    to.put("type", "LiftOrder")
                            .put("kind", "FULL")
                            .put("reason", reason)
                            .put("lifts", Long.toString(upon));
            case BankMessage.Collect(_, _, var file, var most) -> {
                to.put("type", "CollectionOrder");
                basis(file, to);
                amount(to, "max", most);
                payTo(to.putObject("payTo"));
            }
            case BankMessage.CollectLess(_, _, var upon, var most) -> {
                to.put("type", "CollectionLimit").put("limits", Long.toString(upon));
                amount(to, "newMax", most);
            }
            case BankMessage.Recall(_, _, var upon, var reason) ->
                    to.put("type", "CollectionRecall")
                            .put("recalls", Long.toString(upon))
                            .put("reason", reason);
        }
    }

    private static void basis(CaseFile file, ObjectNode to) {
        to.putObject("basis")
                .put("proceeding", file.number())
                .put("openedOn", file.openedOn().toString())
                .put("documentNumber", file.documentNumber())
                .put("documentKind", file.documentKind())
                .put("documentDate", file.documentDate().toString())
                .put("issuerBin", file.issuer());
        to.putObject("debtor")
                .put("iin", file.iin())
                .put("surname", file.surname())
                .put("givenName", file.givenName());
    }

    private void payTo(ObjectNode to) {
        to.put("iik", cashAccount.iik())
                .put("bik", cashAccount.bik())
                .put("kbe", cashAccount.kbe())
                .put("knp", cashAccount.knp())
                .put("bin", cashAccount.bin());
    }

    private static void amount(ObjectNode to, String name, Tenge sum) {
        to.put(name, sum.toDecimal()).put("currency", "KZT");
    }

    private List<Receipt> receipts(byte[] answer) throws IOException {
        try {
            var receipts = new ArrayList<Receipt>();
            for (var each : json.readTree(answer).path("receipts")) {
                receipts.add(
                        new Receipt(each.path("orderId").asLong(), each.path("code").asString()));
            }
            return receipts;
        } catch (JacksonException e) {
            throw new IOException("not the agreed JSON", e);
        }
    }
}
