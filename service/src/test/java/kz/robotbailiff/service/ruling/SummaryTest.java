package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The plain words atop a ruling: three languages, 120 words at most, every place filled.
class SummaryTest {

    private static final int WORDS = 120;
    private static final Chancery CHANCERY = new Chancery();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void everyFormIsToldInAtMostAHundredAndTwentyWords() {
        var summaries = new Summaries();
        for (var sample : Sample.ALL) {
            var data = JsonMapper.shared().readTree(content(sample));
            for (var language : Language.values()) {
                var text = summaries.text(data, language);
                var told = sample.name() + " " + language.tag() + ": " + text;
                assertThat(text.split("\\s+").length).as(told).isBetween(25, WORDS);
                assertThat(text).as(told).doesNotContain("{", "}", "??");
            }
        }
    }

    private static byte[] content(Sample sample) {
        var task =
                CHANCERY.order(
                                sample.file(),
                                sample.kind(),
                                sample.ground(),
                                1,
                                sample.others().toArray(ActKind[]::new))
                        .getFirst();
        CHANCERY.carry(List.of(task));
        return CHANCERY.pages.signed(task.id()).orElseThrow().content();
    }
}
