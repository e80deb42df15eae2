package kz.robotbailiff.service.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawWords;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.ruling.Sheet.Fact;
import kz.robotbailiff.service.ruling.Sheet.Item;
import kz.robotbailiff.service.ruling.Sheet.Part;
import tools.jackson.databind.JsonNode;

/// Puts the frozen data of a ruling into the sentences of one language.
final class Wording {

    private final Phrases phrases;
    private final Language language;
    private final JsonNode data;
    private final Form form;

    Wording(Phrases phrases, JsonNode data) {
        this.phrases = phrases;
        this.language = phrases.language();
        this.data = data;
        this.form = Form.of(data.path("form").asInt());
    }

    Sheet sheet(Sheet.Summary summary, Sheet.Signature signature) {
        return new Sheet(
                language.tag(),
                phrases.raw("language"),
                phrases.raw(form.code() + ".title"),
                text("number"),
                local("body", "name"),
                local("body", "address"),
                summary,
                facts(),
                form.isRuling()
                        ? List.of(found(), articles(), ruled(), effect())
                        : new PaperWords(phrases, data, form).parts(),
                signature);
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(fact(form.isRuling() ? "number" : "paper", "№\u00a0" + text("number")));
        facts.add(fact("date", day("date")));
        facts.add(fact("place", local("place")));
        facts.add(fact("body", local("body", "name")));
        facts.add(fact("debtor", debtor()));
        if (form.namesIin()) {
            facts.add(fact("iin", text("parties", "debtor", "iin")));
        }
        facts.add(fact("claimant", text("parties", "claimant")));
        facts.add(fact("demand", demand()));
        facts.add(fact("document", document()));
        facts.add(fact("issuer", text("document", "issuer")));
        facts.add(fact("proceeding", proceeding()));
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(phrases.raw("label." + label), value);
    }

    private String debtor() {
        return Stream.of("surname", "givenName", "patronymic")
                .map(part -> text("parties", "debtor", part))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String demand() {
        var owed = sum("demand", "owed");
        var paid = node("demand", "alreadyPaid").asString("0");
        return Tenge.parse(paid).isZero()
                ? phrases.say("demand", "owed", owed)
                : phrases.say(
                        "demand.part",
                        "owed",
                        owed,
                        "amount",
                        sum("demand", "amount"),
                        "paid",
                        sum("demand", "alreadyPaid"));
    }

    private String document() {
        var kind = LawWords.in(language).text("kind." + text("document", "kind"));
        return phrases.say(
                "document",
                "kind",
                kind,
                "number",
                text("document", "number"),
                "date",
                day("document", "date"));
    }

    private String proceeding() {
        return phrases.say(
                "proceeding",
                "number",
                text("proceeding", "number"),
                "date",
                day("proceeding", "date"));
    }

    private Part found() {
        return new Part(phrases.raw("heading.found"), foundSentences(), List.of());
    }

    private List<String> foundSentences() {
        return switch (form) {
            case INITIATION ->
                    List.of(
                            phrases.say("initiation.found.1", "arrived", day("found", "arrivedOn")),
                            phrases.raw("initiation.found.2"));
            case TRANSFER ->
                    List.of(
                            phrases.say(
                                    "transfer.found." + ground(),
                                    "lastDay",
                                    day("found", "lastDay")),
                            phrases.say(
                                    "transfer.found.sums",
                                    "owed",
                                    sum("demand", "owed"),
                                    "paid",
                                    sum("found", "paid"),
                                    "left",
                                    sum("found", "left")));
            case SEIZURE ->
                    List.of(
                            phrases.say("seizure.found.1", "left", sum("found", "left")),
                            phrases.raw("seizure.found.2"));
            case PROHIBITION ->
                    List.of(phrases.raw("prohibition.found.1"), phrases.raw("prohibition.found.2"));
            case TERMINATION -> terminationFound();
            case CORRECTION -> new CorrectionWords(phrases, data).found();
            default -> List.of();
        };
    }

    private List<String> terminationFound() {
        var paid = sum("found", "paid");
        var found = phrases.say("termination.found." + ground(), "paid", paid);
        boolean more = !ground().equals("PAID") && isPositive("found", "paid");
        return more
                ? List.of(found, phrases.say("termination.found.paid", "paid", paid))
                : List.of(found);
    }

    private Part articles() {
        var key = "articles." + form.code() + (ground().isEmpty() ? "" : "." + ground());
        var sentence = phrases.raw(node("pilot").asBoolean() ? "articles.pilot" : key);
        return new Part(phrases.raw("heading.articles"), List.of(sentence), List.of());
    }

    private Part ruled() {
        var items = new ArrayList<Item>();
        switch (form) {
            case INITIATION -> initiation(items);
            case TRANSFER -> transfer(items);
            case SEIZURE -> seizure(items);
            case PROHIBITION -> {
                items.add(plain("prohibition.ruled.1"));
                items.add(plain("prohibition.ruled.2"));
                items.add(plain("prohibition.ruled.3"));
            }
            case TERMINATION -> termination(items);
            case CORRECTION ->
                    new CorrectionWords(phrases, data)
                            .ruled()
                            .forEach(item -> items.add(new Item(item, List.of())));
            default -> items.clear();
        }
        items.add(plain("ruled.told"));
        return new Part(phrases.raw("heading.ruled"), List.of(), items);
    }

    private void initiation(List<Item> items) {
        items.add(plain("initiation.ruled.1", "proceeding", text("proceeding", "number")));
        items.add(
                plain(
                        "initiation.ruled." + (data.at("/ruled/from").isString() ? "service" : "2"),
                        "days",
                        text("ruled", "termDays"),
                        "lastDay",
                        day("ruled", "lastDay")));
    }

    private void transfer(List<Item> items) {
        items.add(plain("transfer.ruled.1"));
        items.add(
                plain(
                        isPositive("ruled", "paid")
                                ? "transfer.ruled.paid"
                                : "transfer.ruled.unpaid",
                        "paid",
                        sum("ruled", "paid"),
                        "left",
                        sum("ruled", "left")));
        var stays = lines("stays", "transfer.stays.");
        if (!stays.isEmpty()) {
            items.add(new Item(phrases.raw("transfer.ruled.stays"), stays));
        }
        if (node("ruled", "recalled").asBoolean()) {
            items.add(plain("transfer.ruled.recalled"));
        }
        items.add(plain("transfer.ruled.once"));
    }

    private void seizure(List<Item> items) {
        items.add(plain("seizure.ruled.1"));
        items.add(plain("seizure.ruled.2", "sum", sum("ruled", "sum")));
        items.add(plain("seizure.ruled.3"));
    }

    private void termination(List<Item> items) {
        items.add(plain("termination.ruled.1", "proceeding", text("proceeding", "number")));
        var cancelled = lines("cancelled", "termination.cancelled.");
        items.add(
                cancelled.isEmpty()
                        ? plain("termination.ruled.nothing")
                        : new Item(phrases.raw("termination.ruled.measures"), cancelled));
        if (node("ruled").has("refunded")) {
            items.add(plain("termination.ruled.refund", "refunded", sum("ruled", "refunded")));
        }
        items.add(plain("termination.ruled.once"));
    }

    private Part effect() {
        return new Part(
                phrases.raw("heading.effect"),
                List.of(
                        phrases.say("effect", "date", day("effectOn")),
                        phrases.raw("appeal.route"),
                        phrases.say(
                                text("appeal", "printed").equals("suit")
                                        ? "appeal.days.suit"
                                        : "appeal.days",
                                "safe",
                                day("appeal", "safeUntil"),
                                "until",
                                day("appeal", "until"))),
                List.of());
    }

    private Item plain(String key, Object... values) {
        return new Item(phrases.say(key, values), List.of());
    }

    private List<String> lines(String list, String prefix) {
        return node("ruled", list)
                .valueStream()
                .map(code -> phrases.raw(prefix + code.asString()))
                .toList();
    }

    private String ground() {
        return text("found", "ground");
    }

    private boolean isPositive(String... path) {
        return Tenge.parse(text(path)).isPositive();
    }

    private String sum(String... path) {
        return Sums.of(Tenge.parse(text(path)), language);
    }

    private String day(String... path) {
        return Days.running(LocalDate.parse(text(path)), language);
    }

    /// A text that the data holds in both languages.
    private String local(String... path) {
        return node(path).path(language.tag()).asString("");
    }

    private String text(String... path) {
        return node(path).asString("");
    }

    private JsonNode node(String... path) {
        var node = data;
        for (var step : path) {
            node = node.path(step);
        }
        return node;
    }
}
