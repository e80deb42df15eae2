package kz.robotbailiff.service.notice;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Texts;

/// Writes messages in the language of the document; the same act gives the same text again.
final class Wording {

    private static final int MOST_PARTS = 6;

    private final Texts texts = Texts.of("notice");
    private final PersonalLink links;
    private final String address;
    private final Offices offices;

    /// @param address where the pages are, without a slash at its end
    Wording(PersonalLink links, String address, Offices offices) {
        this.links = links;
        this.address = address;
        this.offices = offices;
    }

    /// How much is left out of a text that grows too long: never name, number, sum, date or code.
    private enum Length {
        FULL,
        DOCUMENT_BY_NUMBER,
        OFFICE_WITHOUT_ADDRESS
    }

    /// The text of an SMS: who tells whom what, under which number and on what ground.
    ///
    /// @param today the day on which it is written, from which days are counted
    String sms(String name, Addressee to, LocalDate today) {
        for (var length : Length.values()) {
            var text = sms(name, to, today, length);
            if (Segments.of(text, 0).size() <= MOST_PARTS) {
                return text;
            }
        }
        return sms(name, to, today, Length.OFFICE_WITHOUT_ADDRESS);
    }

    private String sms(String name, Addressee to, LocalDate today, Length length) {
        var phrases = texts.in(to.language());
        var key = "sms." + name;
        if (to.seized() && phrases.has(key + ".seized")) {
            key += ".seized";
        } else if (to.bailiff() != null && phrases.has(key + ".named")) {
            key += ".named";
        }
        return phrases.say(key, places(name, to, today, length));
    }

    /// The text that brings a code, so that whoever reads it knows what it opens and where.
    String stepUp(String number, String code, Language language) {
        var host = URI.create(address).getAuthority();
        return texts.in(language).say("sms.stepup", "otp", code, "host", host, "no", number);
    }

    /// A push message: what a locked screen shows, and what the app shows inside.
    Push push(String name, Addressee to, LocalDate today) {
        var phrases = texts.in(to.language());
        var places = places(name, to, today, Length.FULL);
        return new Push(
                phrases.say("push." + name + ".title", places),
                phrases.say("push." + name + ".body", places),
                sms(name, to, today),
                link(to));
    }

    /// A push message.
    record Push(String title, String body, String inside, String link) {}

    /// A paragraph of a letter.
    String letter(String key, Addressee to, Language language) {
        var phrases = texts.in(language);
        var places = new HashMap<>(places("open", to.in(language), to.lastDay(), Length.FULL));
        places.put("host", URI.create(address).getAuthority());
        return phrases.say("letter." + key, places);
    }

    /// The body that sends, with its address.
    String sender(Addressee to, Language language) {
        return office(to.in(language), texts.in(language), Length.FULL);
    }

    String code(Addressee to) {
        return links.code(to.file());
    }

    private Map<String, String> places(String name, Addressee to, LocalDate today, Length length) {
        var phrases = texts.in(to.language());
        var sum = Sums.plain(to.owed(), to.language());
        var bailiff = to.bailiff();
        var places = new HashMap<String, String>();
        places.put("bailiff", bailiff == null ? "" : bailiff.name());
        places.put("phone", bailiff == null ? "" : bailiff.phone());
        places.put("name", to.name());
        places.put("no", to.number());
        var kind = length == Length.FULL ? to.documentKind() : "short";
        places.put("doc", phrases.say("doc." + kind, "number", to.documentNumber()));
        places.put("sum", sum);
        places.put("date", date(name, to, phrases));
        places.put("n", Long.toString(Math.max(0, ChronoUnit.DAYS.between(today, to.lastDay()))));
        places.put("link", link(to));
        places.put("code", links.code(to.file()));
        places.put("body", office(to, phrases, length));
        return places;
    }

    private static String date(String name, Addressee to, Phrases phrases) {
        if (name.equals("open")) {
            var day = Days.dayAndMonth(to.lastDay(), to.language());
            return phrases.say("day.end", "day", day);
        }
        var day = name.equals("remind") ? to.lastDay() : to.closedOn();
        return Days.dayAndMonth(day, to.language());
    }

    private String link(Addressee to) {
        return address + "/k/" + links.token(to.file());
    }

    private String office(Addressee to, Phrases phrases, Length length) {
        var key = "office." + to.region();
        var name = phrases.say(phrases.has(key) ? key : "office.other");
        var at = offices.address(to.region(), to.language());
        return at == null || length == Length.OFFICE_WITHOUT_ADDRESS ? name : name + ", " + at;
    }
}
