package kz.robotbailiff.sandbox.treasury;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Journal;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The treasury: an order is accepted at once, carried out once, and reported in a sealed message.
public final class Treasury implements StandIn {

    /// The key shared with the service.
    public static final String SECRET = "sandbox-treasury-key";

    private static final int SHOWN = 200;

    private final Surroundings around;
    private final Map<String, Payout> payouts = new LinkedHashMap<>();
    private final Journal<Payout> journal;

    public Treasury(Surroundings around) {
        this.around = around;
        journal = around.journal("treasury", Payout.class, this::keep);
    }

    private void keep(Payout payout) {
        payouts.put(payout.id(), payout);
    }

    @Override
    public String name() {
        return "treasury";
    }

    /// Orders as they are sent.
    record Orders(List<Payout> orders) {}

    /// What is said to one order, at once and in the report.
    record Said(String id, String state, String reason) {}

    private record Answers(List<Said> answers) {}

    private record Paid(List<Said> orders) {}

    @Override
    public Answer handle(Call call) {
        if (call.is("POST", "/payouts")) {
            var key = call.headers().getOrDefault("authorization", "");
            return key.equals("Bearer " + SECRET)
                    ? take(call.json(Orders.class))
                    : Answer.empty(401);
        }
        return page(call);
    }

    private synchronized Answer take(Orders orders) {
        var answers = new ArrayList<Said>();
        var fresh = new ArrayList<Said>();
        for (var order : orders.orders()) {
            var known = payouts.get(order.id());
            if (known == null) {
                var judged = order.judged();
                journal.append(judged);
                keep(judged);
                fresh.add(said(judged));
                answers.add(new Said(order.id(), "accepted", ""));
            } else if (known.isSameAs(order)) {
                answers.add(said(known));
            } else {
                answers.add(new Said(order.id(), "refused", "another order under a known id"));
            }
        }
        if (!fresh.isEmpty()) {
            report(fresh);
        }
        return Answer.json(new Answers(answers));
    }

    private static Said said(Payout payout) {
        var reason = payout.reason();
        return new Said(payout.id(), String.valueOf(payout.state()), reason == null ? "" : reason);
    }

    private void report(List<Said> fresh) {
        var body = Json.write(new Paid(fresh));
        var headers = Map.of("Content-Type", "application/json", "X-Signature", sealed(body));
        around.reports().send(new Report(name(), "/payments/treasury", headers, body));
    }

    private static String sealed(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every order so far, for tests and for the page.
    public synchronized Collection<Payout> payouts() {
        return List.copyOf(payouts.values());
    }

    private Answer page(Call call) {
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        var rows = new StringBuilder("<table><tr>");
        for (var head : List.of("id", "purpose", "sum", "payee", "state")) {
            rows.append("<th>").append(Page.escape(words.say("treasury." + head))).append("</th>");
        }
        rows.append("</tr>");
        payouts().stream().skip(Math.max(0, payouts.size() - SHOWN)).forEach(p -> row(rows, p));
        return Answer.html(
                Page.of(words, words.say("treasury.title"), "/treasury", rows + "</table>"));
    }

    private static void row(StringBuilder rows, Payout payout) {
        var payee = payout.payee();
        rows.append("<tr>");
        for (var cell :
                List.of(
                        payout.id(),
                        payout.purpose(),
                        payout.sum(),
                        payee == null ? payout.reference() : payee.iik() + " " + payee.bik(),
                        String.valueOf(payout.state()))) {
            rows.append("<td>").append(Page.escape(cell)).append("</td>");
        }
        rows.append("</tr>");
    }
}
