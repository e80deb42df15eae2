package kz.robotbailiff.sandbox.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One bank: takes `POST /orders`, reports to `/banks/{bic}/reports` of the service.
///
/// Whoever runs the sandbox looks at an account with `GET /accounts/{iin}` and sets it with
/// `PUT /accounts/{iin}` and `{"balance": "15000.00", "exempt": false}`.
public final class BankStandIn implements StandIn {

    private final Surroundings around;
    private final Bank bank;
    private final Ledger ledger;
    private final Tongue tongue;
    private final Journal<Input> journal;

    /// Who the bank is.
    ///
    /// @param name first part of its path, such as `bank1`
    /// @param number its number among the sandbox's banks, from 0
    /// @param banks how many banks there are
    public record Bank(String name, String bic, Seal seal, int number, int banks) {

        private static final int SHAPES = 5;

        /// Three of five speak XML, one JSON and one text.
        String wire() {
            return switch (number % SHAPES) {
                case 3 -> "json";
                case 4 -> "mt998";
                default -> "xml";
            };
        }
    }

    /// What changes the books: a message as it came, or an account as it was set.
    ///
    /// @param message orders as a journal of an older sandbox keeps them
    record Input(
            @Nullable String message,
            @Nullable String iin,
            long balance,
            boolean exempt,
            @Nullable String orders,
            @Nullable Account account) {

        Input(@Nullable String orders, @Nullable String iin, @Nullable Account account) {
            this(null, iin, 0, false, orders, account);
        }

        JsonNode list() {
            return message == null
                    ? Json.tree(orders == null ? "[]" : orders)
                    : Json.tree(message).path("orders");
        }

        Account set() {
            return account == null ? Account.of(balance, exempt, null, false) : account;
        }
    }

    record Set(String balance, boolean exempt, @Nullable String kind, @Nullable Boolean heedless) {
        Account account() {
            return Account.of(Tiyn.of(balance), exempt, kind, Boolean.TRUE.equals(heedless));
        }
    }

    /// Opens the bank with the books it had.
    public BankStandIn(Surroundings around, Bank bank) {
        this.around = around;
        this.bank = bank;
        tongue = Banks.tongue(around, bank);
        ledger = new Ledger(bank.bic(), new AccountRule(bank.number(), bank.banks())::of);
        journal =
                around.journal(bank.name(), Input.class, input -> apply(input, new ArrayList<>()));
    }

    @Override
    public String name() {
        return bank.name();
    }

    @Override
    public Answer handle(Call call) {
        if (call.is("POST", "/orders")) {
            return bank.seal().isOn(call) ? orders(call) : Answer.empty(401);
        }
        if (call.part(0).equals("accounts") && call.method().equals("GET")) {
            return account(call.part(1));
        }
        if (call.part(0).equals("accounts") && call.method().equals("PUT")) {
            var set = call.json(Set.class);
            take(new Input(null, call.part(1), set.account()));
            return account(call.part(1));
        }
        return Answer.empty(404);
    }

    private Answer orders(Call call) {
        try {
            var receipts = take(new Input(tongue.orders(call).toString(), null, null));
            var body = Body.of(tongue.receipts(receipts));
            return new Answer(200, tongue.mediaType(), body);
        } catch (Tongue.Refused e) {
            return Answer.json(400, Map.of("code", e.code()));
        }
    }

    private synchronized List<Map<String, String>> take(Input input) {
        journal.append(input);
        var reports = new ArrayList<Map<String, Object>>();
        var receipts = apply(input, reports);
        if (!reports.isEmpty()) {
            reports.forEach(report -> report.put("at", around.now().toString()));
            var path = "/banks/" + bank.bic() + "/reports";
            var message = tongue.reports(reports);
            around.reports()
                    .send(bank.seal().report(bank.name(), path, tongue.mediaType(), message));
        }
        return receipts;
    }

    private List<Map<String, String>> apply(Input input, List<Map<String, Object>> reports) {
        if (input.iin() != null) {
            reports.addAll(ledger.set(input.iin(), input.set()));
            return List.of();
        }
        var receipts = new ArrayList<Map<String, String>>();
        for (var order : input.list()) {
            var receipt = new LinkedHashMap<String, String>();
            receipt.put("orderId", order.path("orderId").asString(""));
            receipt.put("code", ledger.order(order, reports));
            receipts.add(receipt);
        }
        return receipts;
    }

    private synchronized Answer account(String iin) {
        var account = ledger.account(iin);
        if (account == null) {
            return Answer.json(404, Map.of("held", "0.00"));
        }
        return Answer.json(
                Map.of(
                        "balance", Tiyn.text(account.balance()),
                        "exempt", account.exempt(),
                        "held", Tiyn.text(ledger.held(iin))));
    }
}
