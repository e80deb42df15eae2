package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import tools.jackson.databind.JsonNode;

/// The sentences of a ruling that corrects another: which one, what was found, what is ruled.
record CorrectionWords(Phrases phrases, JsonNode data) {

    /// What was found stands as the officer wrote it, in both languages alike.
    List<String> found() {
        var found = data.path("found");
        var ruling =
                found.has("number")
                        ? phrases.say(
                                "correction.found.1",
                                "number",
                                found.path("number").asString(),
                                "date",
                                day(found.path("date").asString()))
                        : phrases.raw("correction.found.unnamed");
        var reason = found.path("reason").asString("");
        return reason.isBlank()
                ? List.of(ruling)
                : List.of(ruling, phrases.say("correction.found.reason", "reason", reason));
    }

    List<String> ruled() {
        var subject = data.path("ruled").path("subject").asString();
        var ruled = phrases.raw("correction.ruled." + subject);
        return subject.equals("RULING")
                ? List.of(ruled)
                : List.of(ruled, phrases.raw("correction.ruled.once"));
    }

    private String day(String day) {
        return Days.running(LocalDate.parse(day), phrases.language());
    }
}
