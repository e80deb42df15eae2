package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What a template speaks with: sentences, sums and days in the page's language.
public record Voice(Phrases phrases) {

    /// Numbers that no line may break: №31-24-0012345, and articles such as 10-1.
    private static final Pattern WHOLE =
            Pattern.compile("№ ?[0-9\\p{Lu}][0-9\\p{Lu}-]*|\\d+(-\\d+)*-(\\d+|\\p{IsCyrillic}+)");

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2}) (?=\\p{L})");
    private static final Pattern SUM = Pattern.compile("([0-9][0-9,.\u202f]*)\u202f₸");

    /// The language's tag, which is the first part of every address.
    public String tag() {
        return language().tag();
    }

    /// The language spoken.
    public Language language() {
        return phrases.language();
    }

    /// A sentence with its places filled: name, value, name, value and so on.
    public String say(String key, @Nullable Object... pairs) {
        return phrases.say(key, pairs);
    }

    /// Whether there is such a sentence.
    public boolean has(String key) {
        return phrases.has(key);
    }

    /// Who takes payments, by the name people know; else by the book's own.
    public String taker(String name) {
        return has("wrong.taker." + name) ? say("wrong.taker." + name) : name;
    }

    /// A sum as people read it.
    public String sum(Tenge sum) {
        return Sums.of(sum, language());
    }

    /// A count as people read it.
    public String count(long number) {
        return Sums.plain(Tenge.of(number), language());
    }

    /// A text as markup in which a sum or a number is kept on one line, and a sum is read aloud as
    /// one: many readers say nothing for the sign of the tenge.
    public String html(@Nullable String text) {
        var safe = HtmlUtils.htmlEscape(text == null ? "" : text, "UTF-8");
        return SUM.matcher(whole(safe))
                .replaceAll(
                        "<span class=\"nowrap\">$1\u202f<span aria-hidden=\"true\">₸</span>"
                                + "<span class=\"hide\"> "
                                + say("common.tenge")
                                + "</span></span>");
    }

    private static String whole(String markup) {
        return WHOLE.matcher(markup).replaceAll("<span class=\"nowrap\">$0</span>");
    }

    /// A value as a decision keeps it, such as `8000.00` or `2024-10-07`, as people read it.
    public String value(String kept) {
        if (kept.matches("\\d{1,15}\\.\\d\\d")) {
            return sum(Tenge.parse(kept));
        }
        if (kept.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return running(LocalDate.parse(kept));
        }
        var key = "value." + kept;
        return has(key) ? say(key) : kept;
    }

    /// A day with its weekday.
    public String day(LocalDate day) {
        return joined(Days.label(day, language()));
    }

    /// A day inside a sentence.
    public String running(LocalDate day) {
        return joined(Days.running(day, language()));
    }

    /// A day and its month stay on one line.
    private static String joined(String day) {
        return DATE.matcher(day).replaceFirst("$1\u00a0");
    }

    /// The day of a moment inside a sentence.
    public String dayOf(Instant moment) {
        return running(Time.day(moment));
    }

    /// The hour of a moment.
    public String hour(Instant moment) {
        return Days.hour(moment);
    }

    /// Day and hour in figures, for lists.
    public String stamp(Instant moment) {
        return Days.figures(Time.day(moment)) + ", " + Days.hour(moment);
    }

    /// Day and time in figures, to the second, for what must be told exactly.
    public String second(Instant moment) {
        return Days.figures(Time.day(moment)) + ", " + Days.second(moment);
    }

    /// A day in figures, for tables.
    public String figures(LocalDate day) {
        return Days.figures(day);
    }

    /// An address of ours in this language.
    public String path(String rest) {
        return "/" + tag() + rest;
    }
}
