package kz.robotbailiff.sandbox.agent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// What all who take payments have in common: a counter for people, and answers for the service.
///
/// Over the counter: `check`, `pay`, `take` (money in, the service not told), `tell` (it is told
/// now), `cancel`, `tear` (the book loses it) and `alter` (the book says another sum).
abstract class Seller implements StandIn {

    final Surroundings around;
    final Drawer drawer;
    private final String secret;

    Seller(Surroundings around, Drawer drawer, String secret) {
        this.around = around;
        this.drawer = drawer;
        this.secret = secret;
    }

    /// Asks the service whether it takes this payment; the word for the page.
    abstract String check(String account, String sum) throws Exception;

    /// Tells the service of money that was taken.
    abstract void tell(Sale sale) throws Exception;

    /// Takes a payment back; the word for the page.
    abstract String cancel(Sale sale) throws Exception;

    @Override
    public final Answer handle(Call call) throws Exception {
        return switch (call.part(0)) {
            case "unfinished", "payments", "registers" ->
                    call.headers().getOrDefault("authorization", "").equals(password())
                            ? answer(call)
                            : Answer.empty(401);
            default -> counter(call);
        };
    }

    final String password() {
        var pair = (name() + ":" + secret).getBytes(UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private Answer answer(Call call) {
        return switch (call.part(0)) {
            case "unfinished" -> {
                var list = drawer.in(Sale.UNFINISHED).stream().map(Seller::json).toList();
                yield Answer.json(Map.of("payments", list));
            }
            case "payments" -> {
                var sale = drawer.find(call.part(1));
                yield Answer.json(
                        sale.map(Seller::json)
                                .orElse(Map.of("txn_id", call.part(1), "state", "unknown")));
            }
            default -> {
                var csv = drawer.register(LocalDate.parse(call.part(1)));
                yield new Answer(200, "text/csv; charset=utf-8", Body.of(csv));
            }
        };
    }

    private static Map<String, String> json(Sale sale) {
        var json = new LinkedHashMap<String, String>();
        json.put("txn_id", sale.id());
        json.put("state", sale.state());
        json.put("account", sale.account());
        json.put("sum", Drawer.sum(sale.amount()));
        json.put("txn_date", Stamp.json(sale.takenAt()));
        return json;
    }

    private Answer counter(Call call) throws Exception {
        var form = call.method().equals("POST") ? call.form() : Map.<String, String>of();
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        var said = form.isEmpty() ? "" : serve(form);
        var main = new StringBuilder(said.isEmpty() ? "" : "<p>" + Page.escape(said) + "</p>");
        main.append("<form method=\"post\">");
        for (var field : List.of("account", "sum")) {
            main.append(
                    "<label for=\"%s\">%s</label><input id=\"%s\" name=\"%s\">"
                            .formatted(
                                    field,
                                    Page.escape(words.say("provider.terminal." + field)),
                                    field,
                                    field));
        }
        for (var deed : List.of("check", "pay", "take")) {
            main.append(
                    "<p><button name=\"do\" value=\"%s\">%s</button></p>"
                            .formatted(deed, Page.escape(words.say("seller." + deed))));
        }
        var title = words.say("seller." + name());
        return Answer.html(Page.of(words, title, "/" + name(), main.append("</form>").toString()));
    }

    private String serve(Map<String, String> form) throws Exception {
        var account = form.getOrDefault("account", "").strip();
        var sum = form.getOrDefault("sum", "").strip();
        var id = form.getOrDefault("id", "");
        return switch (form.getOrDefault("do", "")) {
            case "check" -> check(account, sum);
            case "pay" -> {
                var sale = drawer.take(account, sum);
                tell(sale);
                yield sale.id();
            }
            case "take" -> drawer.take(account, sum).id();
            case "tell" -> {
                tell(drawer.find(id).orElseThrow());
                yield id;
            }
            case "keep" -> drawer.change(id, sale -> sale.in(Sale.PAID)).orElseThrow().id();
            case "void" -> drawer.change(id, sale -> sale.in(Sale.CANCELLED)).orElseThrow().id();
            case "cancel" -> cancel(drawer.find(id).orElseThrow());
            case "alter" -> drawer.change(id, sale -> sale.of(sum)).orElseThrow().id();
            case "tear" -> {
                drawer.tear(id);
                yield id;
            }
            default -> "?";
        };
    }
}
