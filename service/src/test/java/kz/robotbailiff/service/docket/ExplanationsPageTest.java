package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.platform.Days;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.Test;

/// Three explanations as a debtor, an authority and staff read them, from files that lived on a
/// real database; `docs/explanations.md` is written from them.
///
/// When words or rules have changed on purpose, run with `-Drenew=true` and read the difference.
class ExplanationsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "explanations.md");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private final List<String> page = new ArrayList<>();

    @Test
    void pageTellsWhatTheDatabaseTells() throws IOException {
        try (var house = new House(DAY)) {
            long returned = house.document(180_000);
            house.execute("update document set issued_on = '2025-03-03' where id = " + returned);
            house.tell(returned, new Fact.Identified(new Kato("311010000")));
            house.work();
            long file = house.opened(20_156);
            house.playTo(DAY.plusDays(6));
            house.tell(file, new Fact.Paid(Tenge.of(5_000)));
            house.playTo(DAY.plusDays(40));
            write(new Explanations(house.db), returned, file);
        }
        var text = String.join("\n", page) + "\n";
        if (Boolean.getBoolean("renew")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).hasContent(text);
    }

    private void write(Explanations explanations, long returned, long file) {
        page.add("# Three explanations");
        page.add("");
        page.add("Written by `ExplanationsPageTest` from decisions that were stored on a real");
        page.add("database and rendered from their codes; change the words or the rules, not this");
        page.add("page. A debtor reads the sentence and, below it, each thing that was looked at,");
        page.add("and may contest it; staff read the table; auditors get the same as JSON.");
        tell(explanations, returned, Outcome.RETURNED, "Returned");
        tell(explanations, file, Outcome.SEIZURE_ORDERED, "Seized");
        tell(explanations, file, Outcome.TRANSFERRED_TERM_ENDED, "Transferred");
    }

    private void tell(Explanations explanations, long file, Outcome outcome, String title) {
        page.add("");
        page.add("## " + title);
        for (var language : List.of(Language.KK, Language.RU)) {
            var explained =
                    explanations.of(file, language).stream()
                            .filter(each -> each.outcome() == outcome)
                            .findFirst()
                            .orElseThrow();
            assertThat(explained.sentence()).doesNotContain("{");
            page.add("");
            page.add("### " + (language == Language.KK ? "Қазақша" : "По-русски"));
            page.add("");
            page.add("> " + plain(explained.sentence()));
            page.add("");
            page.add(head(language, explained));
            page.add("|---|---|---|---|");
            explained.reasons().forEach(reason -> page.add(row(explanations, reason, language)));
        }
    }

    private static String head(Language language, Explanation explained) {
        var day = Days.figures(explained.lawDay());
        return language == Language.KK
                ? "| Ереже, " + day + " күнгі заң бойынша | Орындалды | Норма | Не ескерілді |"
                : "| Правило, по закону на " + day + " | Выполнено | Норма | Что учтено |";
    }

    private static String row(
            Explanations explanations, Explanation.Reason reason, Language language) {
        var words = Texts.of("decision").in(language);
        var inputs =
                reason.inputs().stream()
                        .map(input ->
                                "%s: %s (%s, %s)"
                                        .formatted(
                                                input.label(),
                                                input.value(),
                                                explanations.origin(input.origin(), language),
                                                Days.figures(input.on())))
                        .collect(Collectors.joining("<br>"));
        return plain(
                "| %s | %s | %s | %s |"
                        .formatted(
                                reason.sentence(),
                                words.say("value." + (reason.met() ? "yes" : "no")),
                                reason.norm(),
                                inputs));
    }

    /// Every space alike, so that the page can be edited and compared.
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
