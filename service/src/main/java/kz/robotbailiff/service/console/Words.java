package kz.robotbailiff.service.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawWords;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.docket.Explanation;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.GroundsCode;
import kz.robotbailiff.service.docket.RulingLine;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What a console page says: words, sums, days and reasons in one language.
public final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Time.ALMATY);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Phrases phrases;
    private final Explanations explanations;
    private final Language language;

    Words(Phrases phrases, Explanations explanations, Language language) {
        this.phrases = phrases;
        this.explanations = explanations;
        this.language = language;
    }

    /// The tag of the page's language.
    public String tag() {
        return language.tag();
    }

    /// A sentence of the console's bundle; an unknown code is shown as it is.
    public String say(String key) {
        return phrases.has(key) ? phrases.say(key) : key.substring(key.indexOf('.') + 1);
    }

    /// A sentence with one place filled; the value may be a number that rules the word's form.
    public String say(String key, String name, Object value) {
        return phrases.say(key, name, value);
    }

    /// A sentence with two places filled.
    public String say(String key, Map<String, ?> values) {
        return phrases.say(key, values);
    }

    /// A region by the first two digits of its KATO code.
    public String region(@Nullable Object code) {
        return say("region." + code);
    }

    /// The name of a partner, whose row has one in each language.
    public String named(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get("name_" + tag()));
    }

    /// A whole number with its thousands apart.
    public String count(@Nullable Object number) {
        return number instanceof Number n ? Sums.plain(Tenge.of(n.longValue()), language) : "–";
    }

    /// A sum in tiyn as the database holds it, or a dash.
    public String sum(@Nullable Object tiyn) {
        return tiyn instanceof Number number
                ? Sums.of(Tenge.ofTiyn(number.longValue()), language)
                : tiyn instanceof Tenge tenge ? Sums.of(tenge, language) : "–";
    }

    /// Where the tenge of a payment lie, from `account:tiyn` parted by blanks.
    public String places(@Nullable Object places) {
        if (!(places instanceof String text) || text.isBlank()) {
            return "–";
        }
        var said = new ArrayList<String>();
        for (var place : text.split(" ", -1)) {
            int colon = place.indexOf(':');
            var tiyn = Long.valueOf(place.substring(colon + 1));
            said.add(say("money.place." + place.substring(0, colon)) + ": " + sum(tiyn));
        }
        return String.join("; ", said);
    }

    /// A moment in Almaty, or a dash.
    public String moment(@Nullable Object moment) {
        return moment instanceof Instant instant ? MOMENT.format(instant) : "–";
    }

    /// A day, or a dash.
    public String day(@Nullable Object day) {
        return day instanceof LocalDate date ? DAY.format(date) : "–";
    }

    /// A day that comes as ISO text.
    public String isoDay(String day) {
        return day(LocalDate.parse(day));
    }

    /// Where the year is plain.
    public String dayAndMonth(LocalDate day) {
        return Days.dayAndMonth(day, language);
    }

    /// An edition of the law is named by the day on which it began.
    public String edition(@Nullable Object edition) {
        return edition instanceof Number number
                ? day(LocalDate.parse(number.toString(), DateTimeFormatter.BASIC_ISO_DATE))
                : "–";
    }

    /// A turn of the switch of regions.
    public String turn(Place.Turned turn) {
        return say(turn.on() ? "law.turned.on" : "law.turned.off", "day", day(turn.from()));
    }

    /// Whether an officer holds the file, or a dispute does.
    public boolean held(@Nullable Object marks) {
        return marks instanceof Number bits
                && (bits.intValue() & (Mark.HELD.bit() | Mark.DISPUTED.bit())) != 0;
    }

    /// The code that belongs to a fact, in words where there are any.
    public String detail(@Nullable String code) {
        return code == null ? "" : phrases.has("value." + code) ? say("value." + code) : code;
    }

    /// A partner's reference; what staff did stands in a table of its own.
    public String note(@Nullable String note) {
        return note == null || note.startsWith(Officer.DEED) ? "" : note;
    }

    /// How long a file has waited for its bailiff, or did until it was accepted.
    public String waited(BailiffFile own) {
        return own.days() > 0
                ? say("bailiff.days", Map.of("days", own.days()))
                : say("bailiff.hours", Map.of("hours", own.hours()));
    }

    /// How near the last day to accept a file is.
    public String urgency(BailiffFile own) {
        return say(
                own.daysLeft() < 0
                        ? "bailiff.overdue"
                        : own.daysLeft() == 0 ? "bailiff.today" : "bailiff.tomorrow");
    }

    /// Where a ruling lies in the archive.
    public String inArchive(RulingLine line) {
        return Material.name(line);
    }

    /// What a decision came to, in a few words.
    public String outcome(String outcome) {
        return say("outcome." + outcome);
    }

    /// What the debtor is told of a decision.
    public String told(String outcome, String grounds) {
        return explanations.sentence(
                Outcome.valueOf(outcome), GroundsCode.decode(grounds), language);
    }

    /// The rules behind the decisions of a file, by decision: read once, shown for each.
    public Map<Long, List<Explanation.Reason>> reasons(long file) {
        return explanations.of(file, language).stream()
                .collect(Collectors.toMap(Explanation::decision, Explanation::reasons));
    }

    /// Who told an input, and on which day.
    public String origin(Explanation.Input input) {
        return explanations.origin(input.origin(), language) + ", " + DAY.format(input.on());
    }

    /// The input that a debtor contests, which is kept as decision, rule and name.
    public String about(String about) {
        var parts = about.split("\\.", 3);
        return parts.length < 3 ? about : ruleTitle(parts[1]) + " · " + label(parts[2]);
    }

    /// What a rule is about, or its code where there are no words for it.
    public String ruleTitle(String rule) {
        var law = LawWords.in(language);
        var key = "rule." + rule + ".title";
        return law.knows(key) ? law.text(key) : say("ground." + rule);
    }

    private String label(String input) {
        return phrases.has("input." + input) ? phrases.say("input." + input) : input;
    }
}
