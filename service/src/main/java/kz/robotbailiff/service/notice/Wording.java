package kz.robotbailiff.service.notice;

import java.util.Map;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Texts;

/// Writes messages in the language of the document; the same act gives the same text again.
final class Wording {

    private final Texts texts = Texts.of("notice");
    private final PersonalLink links;
    private final String address;

    /// @param address where the pages are, without a slash at its end
    Wording(PersonalLink links, String address) {
        this.links = links;
        this.address = address;
    }

    /// The text of an SMS: who tells whom what, under which number and on what ground.
    String sms(String name, Addressee to) {
        var phrases = texts.in(to.language());
        var key = "sms." + name;
        if (to.seized() && phrases.has(key + ".seized")) {
            key += ".seized";
        } else if (to.bailiff() != null && phrases.has(key + ".named")) {
            key += ".named";
        }
        return phrases.say(key, places(name, to, phrases));
    }

    /// A push message: what a locked screen shows, and what the app shows inside.
    Push push(String name, Addressee to) {
        var phrases = texts.in(to.language());
        return new Push(
                phrases.say("push." + name + ".title"),
                phrases.say("push." + name + ".body", "no", to.number()),
                sms(name, to),
                link(to));
    }

    /// A push message.
    record Push(String title, String body, String inside, String link) {}

    private Map<String, String> places(String name, Addressee to, Phrases phrases) {
        var sum = Sums.plain(to.owed(), to.language());
        var bailiff = to.bailiff();
        return Map.of(
                "bailiff", bailiff == null ? "" : bailiff.name(),
                "phone", bailiff == null ? "" : bailiff.phone(),
                "name", to.name(),
                "no", to.number(),
                "doc", phrases.say("doc." + to.documentKind(), "number", to.documentNumber()),
                "sum", sum,
                "date", date(name, to, phrases),
                "link", link(to),
                "code", links.code(to.file()),
                "body", office(to, phrases));
    }

    private static String date(String name, Addressee to, Phrases phrases) {
        if (name.equals("open")) {
            var day = Days.dayAndMonth(to.lastDay(), to.language());
            return phrases.say("day.end", "day", day);
        }
        return Days.dayAndMonth(to.closedOn(), to.language());
    }

    private String link(Addressee to) {
        return address + "/k/" + links.token(to.file());
    }

    private static String office(Addressee to, Phrases phrases) {
        var key = "office." + to.region();
        return phrases.say(phrases.has(key) ? key : "office.other");
    }
}
