package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import tools.jackson.databind.JsonNode;

/// How a document and its proceeding stand, as the authority that sent it reads it.
record Standing(JsonNode document, JsonNode proceeding) {

    /// In one word: `returned`, `open`, `terminated: paid`, `transferred: term_ended` and so on.
    String state() {
        var state = document.path("proceedingState").asString("");
        if (state.isEmpty()) {
            return document.path("state").asString("unknown");
        }
        var closing = document.path("closing").asString("");
        return closing.isEmpty() ? state : state + ": " + closing;
    }

    /// The proceeding's number.
    String number() {
        return document.path("proceeding").asString("");
    }

    /// The rules for whose sake a document went back.
    List<String> grounds() {
        return document.path("grounds")
                .valueStream()
                .map(ground -> ground.path("rule").asString(""))
                .sorted()
                .toList();
    }

    /// What is paid by all ways.
    Tenge paid() {
        return Tenge.parse(proceeding.path("paid").asString("0.00"));
    }

    /// What is left to pay.
    Tenge left() {
        return Tenge.parse(proceeding.path("left").asString("0.00"));
    }

    /// What is seized by our own books.
    Tenge seized() {
        return Tenge.parse(proceeding.path("seized").asString("0.00"));
    }

    /// The last day of the term.
    LocalDate lastDay() {
        return LocalDate.parse(proceeding.path("lastDay").asString("1970-01-01"));
    }

    /// How a measure stands: `in-force`, `lifted` and so on; `none` where it was never ordered.
    String measure(String name) {
        return proceeding
                .path("measures")
                .valueStream()
                .filter(measure -> measure.path("measure").asString("").equals(name))
                .map(measure -> measure.path("state").asString(""))
                .reduce((_, last) -> last)
                .orElse("none");
    }
}
