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
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// The treasury: orders come as `pain.001`, each is carried out once, and what came of
/// them is told in a sealed `camt.054`.
public final class Treasury implements StandIn {

    /// The key shared with the service.
    public static final String SECRET = "sandbox-treasury-key";

    /// The cash control account.
    public static final String ACCOUNT = "KZ00SAND0000000000CCA";

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

    @Override
    public Answer handle(Call call) {
        if (call.is("POST", "/pain.001")) {
            var key = call.headers().getOrDefault("authorization", "");
            var seal = call.headers().getOrDefault("x-signature", "");
            return key.equals("Bearer " + SECRET) && seal.equals(sealed(call.text()))
                    ? take(call.body().bytes())
                    : Answer.empty(401);
        }
        return page(call);
    }

    private Answer take(byte[] message) {
        var orders = Orders.read(message);
        if (orders.isEmpty()) {
            return Answer.empty(400);
        }
        take(orders.get());
        return Answer.empty(200);
    }

    /// Carries out what is new; what was ordered before is told again as it came out.
    private synchronized void take(List<Payout> orders) {
        var told = new ArrayList<Payout>();
        for (var order : orders) {
            var known = payouts.get(order.id());
            if (known == null) {
                var judged = order.judged();
                journal.append(judged);
                keep(judged);
                told.add(judged);
            } else if (known.isSameAs(order)) {
                told.add(known);
            }
        }
        if (!told.isEmpty()) {
            report(told);
        }
    }

    private void report(List<Payout> told) {
        var id = "N" + around.now().toEpochMilli() + "-" + told.size();
        var body = Statement.of(id, around.now(), ACCOUNT, told);
        var headers = Map.of("Content-Type", "application/xml", "X-Signature", sealed(body));
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
