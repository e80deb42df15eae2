package kz.robotbailiff.sandbox.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import kz.robotbailiff.sandbox.agent.Drawer;
import kz.robotbailiff.sandbox.agent.Sale;
import kz.robotbailiff.sandbox.agent.TerminalNetwork;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Report;
import kz.robotbailiff.sandbox.world.Surroundings;

/// A payment terminal in the street: asks the service whether it takes the payment, then tells it
/// that the money is in, and repeats that until it has an answer.
public final class Terminal {

    /// The terminal network's name and password at the service.
    public static final String AGENT = TerminalNetwork.NAME;

    /// The password of the terminal network.
    public static final String SECRET = TerminalNetwork.SECRET;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final Pattern RESULT = Pattern.compile("<result>(\\d+)</result>");
    private static final Pattern LEFT = Pattern.compile("name=\"left\">([0-9.]+)<");

    private final Drawer drawer;
    private final Surroundings around;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Terminal(Drawer drawer, Surroundings around) {
        this.drawer = drawer;
        this.around = around;
    }

    Answer handle(Call call) throws IOException, InterruptedException {
        var words = PayPage.words(call);
        var form = call.method().equals("POST") ? call.form() : Map.<String, String>of();
        var account = form.getOrDefault("account", "").strip();
        var sum = form.getOrDefault("sum", "").strip();
        var main =
                account.isEmpty() || sum.isEmpty()
                        ? blank(words)
                        : "pay".equals(form.get("do"))
                                ? paid(words, account, sum)
                                : checked(words, account, sum);
        return Answer.html(
                Page.of(
                        words,
                        words.say("provider.terminal.title"),
                        "/provider/terminal",
                        "<div class=\"phone\">" + main + "</div>"));
    }

    private static String blank(Words words) {
        return """
        <form method="post" action="/provider/terminal?lang=%s">
        <label for="account">%s</label><input id="account" name="account" required maxlength="40">
        <label for="sum">%s</label><input id="sum" name="sum" required inputmode="decimal"
         maxlength="12"><p><button name="do" value="check">%s</button></p></form>
        """
                .formatted(
                        words.language().tag(),
                        Page.escape(words.say("provider.terminal.account")),
                        Page.escape(words.say("provider.terminal.sum")),
                        Page.escape(words.say("provider.terminal.check")));
    }

    private String checked(Words words, String account, String sum)
            throws IOException, InterruptedException {
        var answer = check(account, sum);
        var code = found(RESULT, answer, "1");
        if (!code.equals("0")) {
            return "<p class=\"error\">%s</p>%s"
                    .formatted(
                            Page.escape(words.say("provider.terminal.refused", "code", code)),
                            again(words));
        }
        return """
        <p>%s</p><form method="post" action="/provider/terminal?lang=%s">
        <input type="hidden" name="account" value="%s"><input type="hidden" name="sum" value="%s">
        <p><button name="do" value="pay">%s</button></p></form>
        """
                .formatted(
                        Page.escape(
                                words.say(
                                        "provider.terminal.left", "left", found(LEFT, answer, ""))),
                        words.language().tag(),
                        Page.escape(account),
                        Page.escape(sum),
                        Page.escape(words.say("provider.terminal.pay", "sum", sum)));
    }

    private String paid(Words words, String account, String sum) {
        var number = drawer.take(account, sum).id();
        var now = ZonedDateTime.ofInstant(around.now(), Surroundings.ALMATY);
        var body =
                "command=pay&txn_id=%s&txn_date=%s&account=%s&sum=%s"
                        .formatted(number, DATE.format(now), encoded(account), encoded(sum));
        var headers =
                Map.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        password());
        around.reports().send(new Report("provider", "/payments/osmp", headers, body));
        drawer.change(number, sale -> sale.in(Sale.PAID));
        return "<p>%s</p>%s"
                .formatted(
                        Page.escape(words.say("provider.terminal.paid", "sum", sum, "txn", number)),
                        again(words));
    }

    private static String again(Words words) {
        return "<p><a href=\"/provider/terminal?lang=%s\">%s</a></p>"
                .formatted(
                        words.language().tag(), Page.escape(words.say("provider.terminal.again")));
    }

    private String check(String account, String sum) throws IOException, InterruptedException {
        var query =
                "/payments/osmp?command=check&txn_id=%s&account=%s&sum=%s"
                        .formatted(drawer.nextId(), encoded(account), encoded(sum));
        URI address = around.reports().service().resolve(query);
        var request = HttpRequest.newBuilder(address).header("Authorization", password()).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String password() {
        var pair = (AGENT + ":" + SECRET).getBytes(UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse(otherwise);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
