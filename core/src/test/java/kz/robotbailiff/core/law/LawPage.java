package kz.robotbailiff.core.law;

import static kz.robotbailiff.core.law.LawIndex.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;

/// The page of the law in one of the two languages of procedure: the rules, what each provision
/// says, and how the open questions are read.
record LawPage(Language language) {

    List<String> lines() {
        List<String> page = new ArrayList<>();
        page.add("# " + word("title"));
        page.add("");
        page.add(word("others"));
        page.add("");
        page.add(word("intro").replace("{rows}", String.valueOf(LawDocTest.rows())));
        rules(page);
        norms(page);
        readings(page);
        return page;
    }

    private void rules(List<String> page) {
        head(page, "rules", "rule", "rests", "met", "failed");
        Map<String, int[]> counts = LawIndex.outcomes();
        for (Finding rule : LawIndex.rules()) {
            int[] count = counts.getOrDefault(rule.rule(), new int[2]);
            String title = LawWords.in(language).text("rule." + rule.rule() + ".title");
            page.add(row(title, rule.norm().citation(language), count[0], count[1]));
        }
    }

    private void norms(List<String> page) {
        head(page, "norms", "norm", "short", "cases");
        Map<String, Map<String, Integer>> cases = LawIndex.cases();
        for (Norm norm : Norm.values()) {
            page.add(
                    row(
                            norm.citation(language),
                            NormSummaries.in(language).of(norm.name()),
                            LawIndex.written(cases.getOrDefault(norm.name(), Map.of()))));
        }
    }

    private void readings(List<String> page) {
        head(page, "questions", "question", "answer");
        var answers = LawIndex.BOOK.tables().reading().on(LawIndex.NOW, LawIndex.NOW);
        for (Entry<String> reading : answers) {
            LawWords words = LawWords.in(language);
            Question question = Question.of(reading.key()).orElseThrow();
            page.add(
                    row(
                            words.text("reading." + reading.key()),
                            words.reading(question, reading.value())));
        }
    }

    private void head(List<String> page, String section, String... columns) {
        page.add("");
        page.add("## " + word(section));
        page.add("");
        page.add(word(section + ".intro"));
        page.add("");
        page.add(row(List.of(columns).stream().map(this::word).toArray()));
        page.add("|" + "---|".repeat(columns.length));
    }

    private String word(String key) {
        return NormSummaries.ofPage(language).of(key);
    }
}
