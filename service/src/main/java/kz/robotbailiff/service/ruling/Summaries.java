package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Says in at most 120 plain words what a ruling means for the person it concerns.
///
/// It is made from the signed data and has no force of its own.
final class Summaries {

    private static final Map<String, String> SUMS =
            Map.of(
                    "owed", "/demand/owed",
                    "left", "/found/left",
                    "paid", "/found/paid",
                    "sum", "/ruled/sum",
                    "collected", "/found/sum");
    private static final Map<String, String> DAYS =
            Map.of("lastDay", "/ruled/lastDay", "safe", "/appeal/safeUntil");

    private final Texts texts = Texts.of("summary");

    /// @param english whether the English words stand below
    Sheet.Summary of(JsonNode data, Language language, boolean english) {
        return new Sheet.Summary(
                texts.in(language).raw("heading"),
                text(data, language),
                english ? text(data, Language.EN) : null);
    }

    String text(JsonNode data, Language language) {
        var phrases = texts.in(language);
        var form = Form.of(data.path("form").asInt()).code();
        var ground = data.at("/found/ground").asString("");
        var own = form + "." + ground;
        var key = phrases.has(own) ? own : form;
        boolean pilot = data.path("pilot").asBoolean() && phrases.has(key + ".pilot");
        return phrases.say(pilot ? key + ".pilot" : key, values(data, language));
    }

    private static Map<String, String> values(JsonNode data, Language language) {
        var values = new HashMap<String, String>();
        values.put("issuer", data.at("/document/issuer").asString(""));
        SUMS.forEach((name, path) -> {
            var sum = text(data, path);
            if (sum != null) {
                values.put(name, Sums.of(Tenge.parse(sum), language));
            }
        });
        DAYS.forEach((name, path) -> {
            var day = text(data, path);
            if (day != null) {
                values.put(name, Days.running(LocalDate.parse(day), language));
            }
        });
        return values;
    }

    private static @Nullable String text(JsonNode data, String path) {
        var node = data.at(path);
        return node.isString() ? node.asString() : null;
    }
}
