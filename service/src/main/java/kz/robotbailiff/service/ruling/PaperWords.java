package kz.robotbailiff.service.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.ruling.Sheet.Item;
import kz.robotbailiff.service.ruling.Sheet.Part;
import tools.jackson.databind.JsonNode;

/// The sentences of the papers beside the rulings: orders to banks, the act of exclusion, and
/// certificates.
record PaperWords(Phrases phrases, JsonNode data, Form form) {

    List<Part> parts() {
        return List.of(
                new Part(heading("found"), found(), List.of()),
                new Part(heading("articles"), List.of(say("articles")), List.of()),
                new Part(
                        heading(data.path("found").has("steps") ? "steps" : "ruled"),
                        List.of(),
                        ruled()));
    }

    private String heading(String part) {
        return say("heading." + part);
    }

    private List<String> found() {
        return switch (form) {
            case COLLECTION -> List.of(say("found.1", "sum", sum("sum")), say("found.2"));
            case RECALL -> recalled();
            case EXCLUSION -> List.of(reason(), say("found.1"));
            case SERVICE -> served();
            case RELEASE -> List.of(reason(), say("found.1"));
            default -> throw new IllegalStateException("a ruling: " + form);
        };
    }

    private List<String> recalled() {
        return data.path("found").has("number")
                ? List.of(reason(), say("found.1", "number", text("number"), "date", day("date")))
                : List.of(reason(), say("found.unnamed"));
    }

    private List<String> served() {
        if (!data.path("found").has("steps")) {
            return delivered();
        }
        var proven = data.path("found").has("provenAt");
        return List.of(
                say("found.steps"),
                proven
                        ? say("proven." + text("provenBy"), "moment", moment(text("provenAt")))
                        : say("unproven"));
    }

    /// The words of certificates that told deliveries alone.
    private List<String> delivered() {
        var sentences = new ArrayList<>(List.of(say("found.1")));
        if (data.path("found").has("openedAt")) {
            sentences.add(say("found.opened", "moment", moment(text("openedAt"))));
        }
        return sentences;
    }

    private List<Item> ruled() {
        return switch (form) {
            case COLLECTION ->
                    List.of(
                            item(say("ruled.1", "sum", sum("sum"))),
                            item(say("ruled.2")),
                            item(say("ruled.3")),
                            item(say("ruled.4")));
            case RECALL ->
                    List.of(item(say("ruled.1")), item(say("ruled.2")), item(say("ruled.3")));
            case EXCLUSION -> List.of(item(say("ruled.1")), item(say("ruled.2")));
            case SERVICE ->
                    data.path("found").has("steps")
                            ? lines("steps", this::step)
                            : lines("messages", this::message);
            case RELEASE -> lines("measures", this::measure);
            default -> throw new IllegalStateException("a ruling: " + form);
        };
    }

    private List<Item> lines(String list, Function<JsonNode, String> words) {
        return data.path("found")
                .path(list)
                .valueStream()
                .map(words)
                .map(PaperWords::item)
                .toList();
    }

    private String message(JsonNode message) {
        return phrases.say(
                "service.message." + message.path("channel").asString(),
                "sent",
                moment(message.path("sentAt").asString()),
                "delivered",
                moment(message.path("deliveredAt").asString()),
                "code",
                message.path("message").asString());
    }

    private String step(JsonNode step) {
        var about = "service.about." + step.path("name").asString();
        return phrases.say(
                "service.step." + step.path("step").asString(),
                "moment",
                moment(step.path("at").asString()),
                "channel",
                phrases.raw("service.channel." + step.path("channel").asString()),
                "about",
                phrases.raw(phrases.has(about) ? about : "service.about.other"),
                "evidence",
                step.path("evidence").asString("–"));
    }

    private String measure(JsonNode measure) {
        return phrases.say(
                "release.measure." + measure.path("kind").asString(),
                "name",
                measure.path("name").path(phrases.language().tag()).asString(),
                "ordered",
                moment(measure.path("orderedAt").asString()),
                "lifted",
                moment(measure.path("liftedAt").asString()));
    }

    /// Why, by its code; a code without words of its own is told in general.
    private String reason() {
        var key = "reason." + text("ground");
        return phrases.raw(phrases.has(key) ? key : "reason.OTHER");
    }

    private JsonNode found(String name) {
        return data.path("found").path(name);
    }

    private static Item item(String text) {
        return new Item(text, List.of());
    }

    private String say(String key, String... values) {
        return phrases.say(form.code() + "." + key, (Object[]) values);
    }

    private String text(String name) {
        return found(name).asString("");
    }

    private String sum(String name) {
        return Sums.of(Tenge.parse(text(name)), phrases.language());
    }

    private String day(String name) {
        return Days.running(LocalDate.parse(text(name)), phrases.language());
    }

    private String moment(String instant) {
        var moment = Instant.parse(instant);
        return Days.running(Time.day(moment), phrases.language()) + ", " + Days.hour(moment);
    }
}
