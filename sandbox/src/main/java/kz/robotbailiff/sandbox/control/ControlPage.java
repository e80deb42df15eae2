package kz.robotbailiff.sandbox.control;

import static kz.robotbailiff.sandbox.page.Page.escape;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.page.Page;
import kz.robotbailiff.sandbox.page.Words;
import kz.robotbailiff.sandbox.people.Place;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Surroundings;

/// Writes the controls page.
final class ControlPage {

    private static final String SELF = "/control";
    private static final int[] STEPS = {1, 5, 10, 30};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Faults faults;
    private final Clockwork clock;
    private final Signs signs;

    ControlPage(Faults faults, Clockwork clock, Signs signs) {
        this.faults = faults;
        this.clock = clock;
        this.signs = signs;
    }

    String html(Words words) {
        var main = clock(words) + sample(words) + standIns(words) + links(words);
        return Page.of(words, words.say("control.title"), SELF, main);
    }

    String wrong(Words words, String why) {
        var main =
                "<p class=\"error\" role=\"alert\">%s</p>%s"
                        .formatted(escape(words.say("control.wrong", "why", why)), back(words));
        return Page.of(words, words.say("control.title"), SELF, main);
    }

    String sent(Words words, Sampler.Sent sent) {
        var debtor = sent.debtor();
        var main =
                """
                <p>%s</p><pre>%s</pre>
                <h2>%s</h2><p>%s %s %s · %s</p><p><a href="/phone/%s">%s</a></p>
                <h2>%s</h2><pre>%s</pre>%s
                """
                        .formatted(
                                words.say("control.answer", "status", sent.status()),
                                escape(sent.answer()),
                                words.say("control.debtor"),
                                escape(debtor.surname()),
                                escape(debtor.givenName()),
                                escape(debtor.patronymic()),
                                escape(debtor.address()),
                                debtor.phone().substring(1),
                                words.say("control.see-phone"),
                                words.say("control.document"),
                                escape(sent.document()),
                                back(words));
        return Page.of(words, words.say("control.sent"), SELF, main);
    }

    private static String back(Words words) {
        return "<p><a href=\"%s?lang=%s\">%s</a></p>"
                .formatted(SELF, words.language().tag(), words.say("control.back"));
    }

    private static String action(Words words, String path) {
        return "%s%s?lang=%s".formatted(SELF, path, words.language().tag());
    }

    private String clock(Words words) {
        var now = clock.now().atZone(Surroundings.ALMATY);
        var state = clock.isMoving() ? moving(words, now) : standing(words, now);
        return "<h2>%s</h2>%s".formatted(words.say("control.clock"), state);
    }

    private static String moving(Words words, ZonedDateTime now) {
        return "<meta http-equiv=\"refresh\" content=\"1\"><p role=\"status\">%s</p>"
                .formatted(words.say("control.moving", "day", DAY.format(now)));
    }

    private String standing(Words words, ZonedDateTime now) {
        var steps =
                IntStream.of(STEPS)
                        .mapToObj(days -> step(words, days))
                        .collect(Collectors.joining(" "));
        var trouble =
                clock.trouble().isEmpty()
                        ? ""
                        : "<p class=\"error\" role=\"alert\">%s</p>"
                                .formatted(
                                        escape(words.say("control.stuck", "why", clock.trouble())));
        return "<p>%s</p>%s<form class=\"row\" method=\"post\" action=\"%s\">%s</form>"
                .formatted(
                        words.say("control.now", "day", DAY.format(now), "hour", HOUR.format(now)),
                        trouble,
                        action(words, "/clock"),
                        steps);
    }

    private static String step(Words words, int days) {
        var label =
                days == 1 ? words.say("control.move-one") : words.say("control.move", "days", days);
        return "<button name=\"days\" value=\"%d\">%s</button>".formatted(days, label);
    }

    private String sample(Words words) {
        var language = words.language() == Language.RU ? Language.RU : Language.KK;
        return """
        <h2>%s</h2><form class="row" method="post" action="%s">
        <div><label for="o">%s</label><select id="o" name="office">%s</select></div>
        <div><label for="w">%s</label><select id="w" name="place">%s</select></div>
        <div><label for="a">%s</label><input id="a" name="amount" inputmode="decimal"
         value="20156" size="9" required></div><button>%s</button></form>
        """
                .formatted(
                        words.say("control.send"),
                        action(words, "/documents"),
                        words.say("control.office"),
                        options(Office.values(), office -> office.name(language)),
                        words.say("control.place"),
                        options(
                                Place.values(),
                                place -> language == Language.RU ? place.ru() : place.kk()),
                        words.say("control.amount"),
                        words.say("control.send-button"));
    }

    private static <E extends Enum<E>> String options(E[] choices, Function<E, String> label) {
        return Stream.of(choices)
                .map(choice ->
                        "<option value=\"%s\">%s</option>"
                                .formatted(choice.name(), escape(label.apply(choice))))
                .collect(Collectors.joining());
    }

    private String standIns(Words words) {
        var all = faults.all();
        if (all.isEmpty()) {
            return "<h2>%s</h2><p>%s</p>"
                    .formatted(words.say("control.faults"), words.say("control.none"));
        }
        var rows = new StringBuilder();
        all.forEach((name, on) -> rows.append(row(words, name, on)));
        return """
        <h2>%s</h2><table><tr><th>%s<th>%s</tr>%s</table>
        <form method="post" action="%s"><p><button class="off">%s</button></p></form>
        """
                .formatted(
                        words.say("control.faults"),
                        words.say("control.stand-in"),
                        words.say("control.switches"),
                        rows,
                        action(words, "/faults/off"),
                        words.say("control.faults-off"));
    }

    private static String row(Words words, String name, Set<Fault> on) {
        var switches =
                Stream.of(Fault.values())
                        .map(fault -> button(words, name, fault, on.contains(fault)))
                        .collect(Collectors.joining(" "));
        return "<tr><td>%s<td>%s</tr>".formatted(escape(name), switches);
    }

    private static String button(Words words, String name, Fault fault, boolean on) {
        return """
        <form method="post" action="%s"><input type="hidden" name="name" value="%s">
        <input type="hidden" name="fault" value="%s">%s<button class="%s">%s: %s</button></form>
        """
                .formatted(
                        action(words, "/faults"),
                        escape(name),
                        fault.word(),
                        on ? "" : "<input type=\"hidden\" name=\"on\" value=\"1\">",
                        on ? "on" : "off",
                        words.say("control." + fault.word()),
                        words.say(on ? "control.is-on" : "control.is-off"));
    }

    private String links(Words words) {
        var items =
                signs.addresses().entrySet().stream()
                        .filter(sign -> !sign.getKey().equals("control.title"))
                        .map(sign ->
                                "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(
                                                escape(sign.getValue()), words.say(sign.getKey())))
                        .collect(Collectors.joining());
        return "<h2>%s</h2><ul>%s</ul>".formatted(words.say("control.look"), items);
    }
}
