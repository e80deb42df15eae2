package kz.robotbailiff.sandbox.phone;

import static kz.robotbailiff.sandbox.page.Page.escape;

import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.world.Answer;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Shows a telephone of the sandbox: `/phone` asks for the number, `/phone/77001234567` shows what
/// came to it, the newest first.
public final class PhonePage implements StandIn {

    private static final int SHOWN = 30;
    private static final Pattern NUMBER = Pattern.compile("7\\d{10}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)]");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Surroundings.ALMATY);

    private final Inbox inbox;

    /// A page over these messages.
    public PhonePage(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Answer handle(Call call) {
        var words = Words.chosen(call.query().get("lang"), call.headers().get("accept-language"));
        var asked = call.query().get("number");
        if (asked != null) {
            return Answer.seeOther("/phone/" + digits(asked));
        }
        return call.part(0).isEmpty() ? choice(words, false) : phone(words, call.part(0));
    }

    /// However the number is typed: +7 700 …, 8700… or 7700….
    private static String digits(String typed) {
        var digits = typed.replaceAll("\\D", "");
        return digits.startsWith("8") ? "7" + digits.substring(1) : digits;
    }

    private Answer choice(Words words, boolean wrong) {
        var latest = inbox.latest(SHOWN);
        var list =
                latest.isEmpty()
                        ? "<p class=\"note\">%s</p>".formatted(words.say("phone.nothing-anywhere"))
                        : latest.stream()
                                .map(PhonePage::link)
                                .collect(Collectors.joining("", "<ul>", "</ul>"));
        var error =
                wrong
                        ? "<p class=\"error\" role=\"alert\">%s</p>"
                                .formatted(words.say("phone.wrong"))
                        : "";
        return page(wrong ? 404 : 200, words, words.say("phone.title"), "/phone")
                .with(error + form(words) + "<h2>" + words.say("phone.latest") + "</h2>" + list);
    }

    private static String link(String phone) {
        return "<li><a href=\"/phone/%s\">%s</a></li>"
                .formatted(phone.substring(1), spaced(phone.substring(1)));
    }

    private static String form(Words words) {
        return """
        <form class="row" action="/phone"><div><label for="n">%s</label>
        <input id="n" name="number" type="tel" inputmode="tel" required
         placeholder="+7 700 000 00 00"></div><button>%s</button></form>
        """
                .formatted(words.say("phone.number"), words.say("phone.show"));
    }

    private Answer phone(Words words, String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            return choice(words, true);
        }
        var messages = inbox.messages("+" + digits).reversed();
        var main =
                messages.isEmpty()
                        ? "<p>%s</p>".formatted(words.say("phone.nothing"))
                        : messages.stream()
                                .map(message -> item(words, message))
                                .collect(Collectors.joining("", "<ol>", "</ol>"));
        var back = "<p><a href=\"/phone\">%s</a></p>".formatted(words.say("phone.other"));
        return page(200, words, spaced(digits), "/phone/" + digits).with(main + back);
    }

    private static String item(Words words, Message message) {
        var push = message.kind() == Message.Kind.PUSH;
        var title = push ? "<p><strong>%s</strong></p>".formatted(escape(message.title())) : "";
        return "<li%s><p class=\"note\">%s · %s</p>%s<p>%s</p>%s</li>"
                .formatted(
                        push ? " class=\"push\"" : "",
                        words.say(push ? "phone.push" : "phone.sms"),
                        WHEN.format(message.at()),
                        title,
                        linked(message.text()),
                        push ? open(words, message.link()) : "");
    }

    private static String open(Words words, String link) {
        return LINK.matcher(link).matches()
                ? "<p><a href=\"%s\">%s</a></p>".formatted(escape(link), words.say("phone.open"))
                : "";
    }

    /// The text with its addresses made links, as telephones do.
    private static String linked(String text) {
        var html = new StringBuilder();
        var at = 0;
        var matcher = LINK.matcher(text);
        while (matcher.find()) {
            var link = escape(matcher.group());
            html.append(escape(text.substring(at, matcher.start())))
                    .append("<a href=\"%s\">%s</a>".formatted(link, link));
            at = matcher.end();
        }
        return html.append(escape(text.substring(at))).toString();
    }

    private static String spaced(String digits) {
        return "+%s %s %s %s %s"
                .formatted(
                        digits.substring(0, 1),
                        digits.substring(1, 4),
                        digits.substring(4, 7),
                        digits.substring(7, 9),
                        digits.substring(9));
    }

    private static Frame page(int status, Words words, String title, String self) {
        return main ->
                Answer.html(
                                status,
                                Page.of(
                                        words,
                                        title,
                                        self,
                                        "<div class=\"phone\">" + main + "</div>"))
                        .with("Content-Security-Policy", Page.POLICY);
    }

    private interface Frame {
        Answer with(String main);
    }
}
