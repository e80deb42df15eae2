package kz.robotbailiff.sandbox.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// One bank: takes `POST /orders`, reports to `/banks/{bic}/reports` of the service.
///
/// Whoever runs the sandbox looks at an account with `GET /accounts/{iin}` and sets it with
/// `PUT /accounts/{iin}` and `{"balance": "15000.00", "exempt": false}`.
public final class BankStandIn implements StandIn {

    private final Surroundings around;
    private final Bank bank;
    private final Ledger ledger;
    private final Journal<Input> journal;

    /// Who the bank is.
    ///
    /// @param name first part of its path, such as `bank1`
    /// @param number its number among the sandbox's banks, from 0
    /// @param banks how many banks there are
    public record Bank(String name, String bic, Seal seal, int number, int banks) {}

    /// What changes the books: a message as it came, or an account as it was set.
    record Input(@Nullable String message, @Nullable String iin, long balance, boolean exempt) {}

    record Set(String balance, boolean exempt) {}

    /// Opens the bank with the books it had.
    public BankStandIn(Surroundings around, Bank bank) {
        this.around = around;
        this.bank = bank;
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
            return bank.seal().isOn(call) ? orders(call.text()) : Answer.empty(401);
        }
        if (call.part(0).equals("accounts") && call.method().equals("GET")) {
            return account(call.part(1));
        }
        if (call.part(0).equals("accounts") && call.method().equals("PUT")) {
            var set = call.json(Set.class);
            take(new Input(null, call.part(1), Tiyn.of(set.balance()), set.exempt()));
            return account(call.part(1));
        }
        return Answer.empty(404);
    }

    private Answer orders(String message) {
        var receipts = take(new Input(message, null, 0, false));
        return Answer.json(Map.of("receipts", receipts));
    }

    private synchronized List<Map<String, String>> take(Input input) {
        journal.append(input);
        var reports = new ArrayList<Map<String, Object>>();
        var receipts = apply(input, reports);
        if (!reports.isEmpty()) {
            reports.forEach(report -> report.put("at", around.now().toString()));
            var message = Map.of("bank", bank.bic(), "reports", reports);
            var path = "/banks/" + bank.bic() + "/reports";
            around.reports().send(bank.seal().report(bank.name(), path, message));
        }
        return receipts;
    }

    private List<Map<String, String>> apply(Input input, List<Map<String, Object>> reports) {
        if (input.iin() != null) {
            reports.addAll(ledger.set(input.iin(), new Account(input.balance(), input.exempt())));
            return List.of();
        }
        var receipts = new ArrayList<Map<String, String>>();
        for (var order :
                Json.tree(input.message() == null ? "{}" : input.message()).path("orders")) {
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
