package kz.robotbailiff.service.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.GroundsCode;
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
    private final Phrases decisions;
    private final Language language;

    Words(Phrases phrases, Phrases decisions, Language language) {
        this.phrases = phrases;
        this.decisions = decisions;
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

    /// A sum in tiyn as the database holds it, or a dash.
    public String sum(@Nullable Object tiyn) {
        return tiyn instanceof Number number
                ? Sums.of(Tenge.ofTiyn(number.longValue()), language)
                : tiyn instanceof Tenge tenge ? Sums.of(tenge, language) : "–";
    }

    /// A moment in Almaty, or a dash.
    public String moment(@Nullable Object moment) {
        return moment instanceof Instant instant ? MOMENT.format(instant) : "–";
    }

    /// A day, or a dash.
    public String day(@Nullable Object day) {
        return day instanceof LocalDate date ? DAY.format(date) : "–";
    }

    /// What a decision came to, in plain words.
    public String outcome(String outcome) {
        return decisions.has("title." + outcome)
                ? decisions.say("title." + outcome)
                : outcome.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /// The rules behind a decision.
    public List<Finding> findings(String grounds) {
        return GroundsCode.decode(grounds).findings();
    }

    /// The short citation of the norm a rule rests on.
    public String norm(Finding finding) {
        return finding.norm().citation(language);
    }

    /// The inputs of a rule, on one line.
    public String inputs(Map<String, String> inputs) {
        return String.join(
                ", ",
                inputs.entrySet().stream().map(i -> i.getKey() + " = " + i.getValue()).toList());
    }
}
